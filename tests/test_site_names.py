from __future__ import annotations

from newscrawl.sites.registry import load_sites, name_sites


def test_a_site_goes_by_its_profile_or_else_its_host() -> None:
    urls = [
        "https://www.arabstoday.net/en/",
        "https://www.courier.example/a",
        "http://courier.example/",
        "http://h:81/",
    ]
    assert name_sites(urls) == ("arabstoday", "courier.example", "h:81")
    assert name_sites(urls, load_sites()["arabstoday"]) == ("arabstoday",)


def test_a_site_has_one_name_in_the_script_that_people_read() -> None:
    assert name_sites(["https://xn--bcher-kva.example/", "https://www.bücher.example/a"]) == ("bücher.example",)
    assert name_sites(["http://[::1]:8000/"]) == ("[::1]:8000",)
