"""Lines on a page that are no part of its story: one file a kind of line. Text in, a yes or no out."""
