"""Which site of a crawl an address belongs to, and what was asked for it."""

from __future__ import annotations

from newscrawl.walk.start_sites import SiteOptions, StartSites


def test_an_address_belongs_to_the_site_of_its_registered_domain_and_port() -> None:
    sites = StartSites(["https://www.a.co.uk/", "http://127.0.0.2:8000/", "http://127.0.0.3:8000/"])
    assert sites.find("https://sport.a.co.uk/1") == "a.co.uk"
    assert sites.find("http://127.0.0.3:8000/x") == "127.0.0.3:8000"
    assert sites.find("http://127.0.0.3:8001/x") is None
    assert sites.find("https://b.co.uk/") is None
    assert sites.name_output("https://sport.a.co.uk/1") == "a.co.uk"
    assert sites.name_output("https://www.other.org/1") == "other.org"


def test_what_a_start_page_leads_to_is_its_site_unless_the_crawl_begins_there_too() -> None:
    options = {"a.com": SiteOptions(max_articles=4)}
    sites = StartSites(["https://a.com/", "https://b.com/"], options=options)
    sites.note_move("https://a.com/", "https://www.new-name.org/")
    assert sites.find("https://new-name.org/1") == "a.com"
    assert sites.find_options("https://new-name.org/1").max_articles == 4
    assert sites.name_output("https://new-name.org/1") == "a.com"
    assert sites.list_elsewhere("a.com") == ["a.com", "new-name.org"]
    sites.note_move("https://a.com/", "https://b.com/")
    assert sites.find("https://b.com/1") == "b.com"


def test_all_addresses_of_a_crawl_of_one_site_are_that_sites() -> None:
    assert StartSites(["https://a.com/"]).name_output("https://elsewhere.org/1") == "a.com"


def test_what_an_earlier_crawl_has_noted_of_moves_holds_for_the_sites_of_this_one() -> None:
    sites = StartSites(["https://a.com/", "https://b.com/"])
    assert sites.note_move("https://a.com/", "https://a.com/en") is None
    assert sites.note_move("https://a.com/", "https://new-name.org/") == ("new-name.org", "a.com")
    assert sites.note_move("https://a.com/", "https://new-name.org/en") is None
    later = StartSites(["https://a.com/", "https://c.com/"])
    later.learn_moves({"new-name.org": "a.com", "c.com": "a.com", "x.org": "b.com"})
    assert later.moved == {"new-name.org": "a.com"}
