"""Receipts: answers as files that can be passed on and verified later."""
