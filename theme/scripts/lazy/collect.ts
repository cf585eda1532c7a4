// Puts tools in the meeting of this browser, from any page; loaded when somebody does so.

import { collector } from "../meeting/collector";

window.toolboxCollect = collector(document.body);
