import runPhone from "../../../shared/run-phone.hbs";
import { fragmentOf } from "../../page/fragment";
import { qrView } from "../qr-view";

/** Makes the squares of a code; fails where its script cannot be loaded. */
export type QrLoader = () => Promise<(text: string) => boolean[][]>;

const NO_CODE = { size: 0, path: "" };

/** Shows the address as a code to scan: a phone has a copy that runs by itself, since there is no server to join them. */
export async function showForPhone(address: string, loadQr: QrLoader): Promise<void> {
  const opener = document.activeElement?.id ?? "";
  const view = await loadQr().then(squaresOf => qrView(squaresOf(address)), () => NO_CODE).catch(() => NO_CODE);
  const dialog = document.createElement("dialog");
  dialog.className = "phone";
  dialog.setAttribute("aria-labelledby", "run-phone-title");
  dialog.append(fragmentOf(runPhone(view)));
  dialog.querySelector("[data-phone-close]")?.addEventListener("click", () => dialog.close());
  // The view behind it may have been drawn anew meanwhile, with another button of that name.
  dialog.addEventListener("close", () => {
    dialog.remove();
    document.getElementById(opener)?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
