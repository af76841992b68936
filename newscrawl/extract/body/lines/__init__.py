"""Recognises lines that are no part of a story. Each file judges one kind of line: text in, yes or no out."""
