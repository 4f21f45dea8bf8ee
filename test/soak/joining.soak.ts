import { joiningSuite } from './joining.suite.js';

joiningSuite(100, 120_000);
