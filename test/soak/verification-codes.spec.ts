import { verificationCodesSuite } from './verification-codes.suite.js';

verificationCodesSuite(20, 30_000);
