import { verificationCodesSuite } from './verification-codes.suite.js';

verificationCodesSuite(100, 120_000);
