// Leads a meeting from the screen; loaded when somebody does so.

import { runDesk } from "../meeting/run/run-desk";

window.toolboxRun = runDesk;
