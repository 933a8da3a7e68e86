/** Bind the page's controls: buttons, tabs, keys, and the pointer on the picture. */
export function bindControls({ at, state, data, graph, drawing, image, act, picture, refresh, speak, show, turn, unfold, press, follow, choose, dark, text }) {
  const on = (id, does) => at(id).addEventListener("click", does);

  drawing.network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node !== undefined) act.choose(node);
    else if (edge !== undefined) choose(null, drawing.between(edge));
    else if (state.chosen !== null || state.line || state.lit) act.overview();
  });
  drawing.network.on("doubleClick", ({ nodes: [node] }) => node !== undefined && act.expand(node));

  on("closer", () => drawing.zoom(1.4));
  on("farther", () => drawing.zoom(1 / 1.4));
  on("whole", () => drawing.look());
  on("undo", act.undo);
  on("physics", () => {
    const moving = at("physics").getAttribute("aria-pressed") !== "true";
    at("physics").setAttribute("aria-pressed", String(moving));
    drawing.move(moving);
  });
  on("png", image.png);
  on("svg", image.svg);
  on("print", () => print());
  on("fold", () => unfold(at("fold").getAttribute("aria-expanded") !== "true"));
  on("languages", ({ target: { value } }) => {
    if (!value) return;
    speak(value);
    refresh();
  });
  on("readings", ({ target: { value } }) => {
    if (!value) return;
    state.reading = value;
    press(at("readings"), value);
    refresh();
  });
  /** The options are folded behind a button where the page is narrow; elsewhere the button is not there. */
  const menu = at("menu");
  const offer = (how) => menu.setAttribute("aria-expanded", String(how));
  const offered = () => menu.getAttribute("aria-expanded") === "true";
  on("menu", () => offer(!offered()));
  on("modes", ({ target: { value } }) => {
    if (!value) return;
    show(value);
    if (!offered()) return;
    offer(false); // it would cover what was asked for
    menu.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => !menu.contains(target) && !at("options").contains(target) && offer(false));
  document.addEventListener("focusin", ({ target }) => !menu.contains(target) && !at("options").contains(target) && offer(false));
  on("theme", () => paint(document.documentElement.dataset.theme === "dark" ? "light" : "dark"));
  dark.addEventListener("change", () => paint(dark.matches ? "dark" : "light"));

  function paint(theme) {
    document.documentElement.dataset.theme = theme;
    at("theme").setAttribute("aria-pressed", String(theme === "dark"));
    drawing.paint();
  }
  at("theme").setAttribute("aria-pressed", String(dark.matches));

  on("tabs", ({ target: { value } }) => value && turn(value));
  at("tabs").addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const all = [...at("tabs").children];
    const next = all[(all.findIndex((one) => one.value === state.tab) + by + all.length) % all.length];
    turn(next.value);
    next.focus();
  });
  addEventListener("popstate", follow);
  addEventListener("resize", () => state.chosen === null && !state.lit && state.mode === "picture" && drawing.look());

  document.addEventListener("keydown", (event) => {
    const writing = event.target.matches?.("input[type=search]");
    if ((event.ctrlKey || event.metaKey) && event.key === "z" && !writing) {
      event.preventDefault();
      act.undo();
    } else if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && offered()) {
      offer(false);
      menu.focus();
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      at("query").focus();
    } else if (event.key === "Escape" && (state.chosen !== null || state.line || state.lit)) act.overview();
  });
}
