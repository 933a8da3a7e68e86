"""An answer that can be handed on: a receipt of it, and what still holds of one."""
