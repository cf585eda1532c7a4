// Makes Word files; loaded when somebody asks for one.

import { wordFile } from "../word/word-file";

window.toolboxWord = wordFile;
