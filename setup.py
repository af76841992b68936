"""scrapyd-client builds eggs with this file, and would write one of its own that packs the tests too."""

from setuptools import setup

setup()
