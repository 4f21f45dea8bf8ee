import { joiningSuite } from './joining.suite.js';

joiningSuite(20, 30_000);
