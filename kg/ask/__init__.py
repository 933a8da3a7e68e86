"""Questions in words: which canned question a sentence asks, and of what."""
