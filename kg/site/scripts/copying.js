/** Buttons that copy the text of another element. */

/** Show and bind the buttons if the browser can copy. */
export function copying() {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!(button instanceof HTMLButtonElement) || !navigator.clipboard) continue;
    const { copy = "", copied = "" } = button.dataset;
    const said = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(copy)?.textContent ?? "");
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = said;
      }, 2000);
    });
  }
}
