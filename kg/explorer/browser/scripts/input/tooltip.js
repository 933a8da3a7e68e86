import { make } from "../dom.js";

/** What the pointer is on, beside it: a thing with its kind, or a line with what it stands for in words. */
export function bindHover(tip, root, { data, graph, drawing, evidence, text }) {
  const MOST = 3; // sentences

  function tell(event, ...content) {
    const box = root.getBoundingClientRect();
    tip.replaceChildren(...content);
    tip.hidden = false;
    tip.style.left = `${Math.max(0, Math.min(event.clientX - box.left + 14, box.width - tip.offsetWidth - 4))}px`;
    tip.style.top = `${Math.max(0, Math.min(event.clientY - box.top + 14, box.height - tip.offsetHeight - 4))}px`;
  }

  drawing.network.on("hoverNode", ({ node, event }) => tell(event, text(data.things[node].label), make("small", {}, text(graph.kindOf(node).label))));
  drawing.network.on("hoverEdge", ({ edge, event }) => {
    const line = drawing.lines().get(edge);
    if (!line) return;
    const told = evidence.sentences(evidence.ofLines(line.lines));
    tell(
      event,
      ...told.slice(0, MOST).map(([sentence, statements]) => make("span", { class: "told", dir: "auto" }, sentence, make("sup", {}, evidence.mark(statements)))),
      told.length > MOST ? make("small", {}, `+ ${told.length - MOST}`) : "",
    );
  });
  for (const gone of ["blurNode", "blurEdge", "dragStart", "zoom", "click"]) drawing.network.on(gone, () => { tip.hidden = true; });
}
