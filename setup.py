"""What eggs for Scrapyd are built with; all of it is in pyproject.toml."""

from setuptools import setup

setup()
