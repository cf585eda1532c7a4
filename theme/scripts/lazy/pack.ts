// Puts the pack of a meeting together; loaded when somebody asks for it.

import { packDesk } from "../meeting/pack-desk";

window.toolboxPack = packDesk;
