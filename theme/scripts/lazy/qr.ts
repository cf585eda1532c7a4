// Makes QR codes; loaded when somebody asks for one.

import qrcode from "qrcode-generator";

/** The squares of a code, row by row; fails for a text of more than about 2900 letters. */
window.toolboxQr = text => {
  const code = qrcode(0, "L");
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => code.isDark(row, column)));
};
