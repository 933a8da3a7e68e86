/** What stands beside the picture: its tabs, and on a phone the button that folds it. */
export function makePanel(at, { state, details, reader }) {
  const PAGES = [["overview", "overview"], ["details", "details"], ["path", "way"], ["text", "reader"]]; // tab, its page

  function turn(tab) {
    state.tab = tab;
    for (const one of at("tabs").children) {
      one.setAttribute("aria-selected", String(one.value === tab));
      one.tabIndex = one.value === tab ? 0 : -1;
    }
    for (const [name, id] of PAGES) at(id).hidden = name !== tab;
    if (tab === "text") reader.show();
    title();
  }

  /** On a phone the folded panel is called after what it shows. */
  function title() {
    at("fold").textContent = (state.tab === "details" && details.name()) || at(`tab-${state.tab}`).textContent;
  }

  const unfold = (wide) => at("fold").setAttribute("aria-expanded", String(wide));

  return { turn, title, unfold };
}
