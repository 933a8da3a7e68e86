"""Charts of answers: Vega-Lite specifications, and images and pages made from them."""
