"""Web archives: the WARC files that a crawl writes, and what they have."""
