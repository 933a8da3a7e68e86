/**
 * How lines run: straight, or bent to one side where several link the same two things.
 *
 * A bend is what vis-network calls the roundness of a curve, clockwise if positive; its point of control is
 * found as vis-network finds it, so that words stand on the line that it draws.
 */
export function makeCurves() {
  const BENDS = [[], [0], [-0.3, 0.3], [-0.4, 0, 0.4]]; // by how many lines link the same two things

  function control(a, b, bend) {
    const [across, up] = [b.x - a.x, a.y - b.y];
    const turn = Math.atan2(up, across) + (bend * 0.5 + 0.5) * Math.PI;
    const reach = (Math.abs(bend) * 0.5 + 0.5) * Math.hypot(across, up);
    return { x: a.x + reach * Math.sin(turn), y: a.y + reach * Math.cos(turn) };
  }

  return {
    BENDS,
    control,
    /** The point at a share of the way from a to b. */
    point(a, b, bend, share) {
      if (!bend) return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      const via = control(a, b, bend);
      const [first, middle, last] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
      return { x: first * a.x + middle * via.x + last * b.x, y: first * a.y + middle * via.y + last * b.y };
    },
    /** How vis-network is asked for it. */
    smooth: (bend) => (bend ? { enabled: true, type: bend < 0 ? "curvedCCW" : "curvedCW", roundness: Math.abs(bend) } : { enabled: false }),
    /** How SVG is. */
    path(a, b, bend) {
      const end = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
      return `M${end(a)} ${bend ? `Q${end(control(a, b, bend))} ` : "L"}${end(b)}`;
    },
  };
}
