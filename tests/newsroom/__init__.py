"""The newsroom: invented news sites on localhost, for the tests and for a first crawl. Start with README.md."""
