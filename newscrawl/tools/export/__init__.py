"""Articles from their JSON Lines into the form that others read: CSV, Parquet, JSON Lines, JSON-LD, SQLite."""
