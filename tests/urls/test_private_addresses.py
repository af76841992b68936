from __future__ import annotations

import pytest

from newscrawl.urls.private_addresses import (
    NONE_ALLOWED,
    AllowedHosts,
    PrivateHosts,
    describe_private,
    is_private_address,
    read_allowed_hosts,
    strip_port,
)

PUBLIC, SIXTH = "203.0.114.7", "2606:4700::6810:1"


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.255.0.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"),
        *("100.64.0.1", "100.127.255.254", "0.0.0.0", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
        *("198.18.0.1", "192.0.2.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1"),
        *("::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.1.2.3", "64:ff9b::7f00:1", "64:ff9b::a00:1"),
        *("2002:7f00:1::", "2002:a00:1::1", "::7f00:1"),
    ],
)
def test_addresses_of_no_public_machine_are_private(address: str) -> None:
    assert is_private_address(address)


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", PUBLIC, "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "169.253.1.1"),
        *("11.0.0.1", "126.255.255.255", "128.0.0.1", "223.255.255.254", SIXTH, "2a00:1450::1", "::ffff:8.8.8.8"),
        *("64:ff9b::808:808", "2002:808:808::1"),
    ],
)
def test_neighbours_of_closed_networks_are_public(address: str) -> None:
    assert not is_private_address(address)


def test_what_is_no_ip_address_is_said() -> None:
    with pytest.raises(ValueError, match=r"harbour\.example"):
        is_private_address("harbour.example")


def test_the_setting_is_off_on_or_a_list() -> None:
    assert read_allowed_hosts("off") == read_allowed_hosts("") == NONE_ALLOWED
    assert read_allowed_hosts(" ON ").is_all
    told = read_allowed_hosts("intranet, 10.1.0.0/16 Wiki.Corp.example,[fd00::1] 127.0.0.3")
    assert told.names == {"intranet", "wiki.corp.example"}
    assert told.has("intranet", "10.9.9.9")
    assert told.has("x", "10.1.200.3")
    assert told.has("x", "fd00::1")
    assert told.has("127.0.0.3")
    assert not told.has("x", "10.2.0.1")
    assert not told.has("x")


@pytest.mark.parametrize(
    ("text", "word"), [("on, intranet", "on"), ("http://a/", "http://a/"), ("10.0.0.0/99", "10.0.0.0/99")]
)
def test_other_words_are_named(text: str, word: str) -> None:
    with pytest.raises(ValueError, match="^" + word):
        read_allowed_hosts(text)


def test_a_public_host_is_open_by_its_public_addresses_alone() -> None:
    hosts = PrivateHosts(NONE_ALLOWED, ["harbour.example"])
    assert hosts.choose("news.example", [PUBLIC, SIXTH]) == [PUBLIC, SIXTH]
    assert hosts.choose("news.example", ["127.0.0.1", PUBLIC]) == [PUBLIC]
    assert hosts.choose("news.example", ["127.0.0.1"]) == []
    assert hosts.choose("news.example", []) == []


def test_a_private_start_opens_its_address_and_no_other() -> None:
    hosts = PrivateHosts(NONE_ALLOWED, ["Intranet.corp.example:8080", "[::1]:80"])
    assert hosts.choose("wiki.corp.example", ["10.0.0.5"]) == []
    assert hosts.choose("intranet.corp.example", ["10.0.0.5"]) == ["10.0.0.5"]
    assert hosts.choose("wiki.corp.example", ["10.0.0.5"]) == ["10.0.0.5"]
    assert hosts.choose("wiki.corp.example", ["10.0.0.6", "10.0.0.5"]) == ["10.0.0.5"]
    assert hosts.choose("10.0.0.6", ["10.0.0.6"]) == []
    assert hosts.choose("::1", ["::1"]) == ["::1"]


def test_a_start_that_was_public_cannot_be_turned_inwards() -> None:
    hosts = PrivateHosts(NONE_ALLOWED, ["harbour.example"])
    assert hosts.choose("harbour.example", [PUBLIC]) == [PUBLIC]
    assert hosts.choose("harbour.example", ["169.254.169.254"]) == []
    assert hosts.choose("harbour.example", [PUBLIC]) == [PUBLIC]


def test_only_the_first_answer_for_a_start_opens_addresses() -> None:
    hosts = PrivateHosts(NONE_ALLOWED, ["intranet"])
    assert hosts.choose("intranet", []) == []
    assert hosts.choose("intranet", ["10.0.0.5", "10.0.0.6"]) == ["10.0.0.5", "10.0.0.6"]
    assert hosts.choose("intranet", ["127.0.0.1"]) == []
    assert hosts.choose("intranet", ["10.0.0.6"]) == ["10.0.0.6"]


def test_without_a_start_the_first_host_is_one() -> None:
    hosts = PrivateHosts(NONE_ALLOWED)
    assert hosts.choose("localhost", ["127.0.0.1", "::1"]) == ["127.0.0.1", "::1"]
    assert hosts.choose("intranet", ["10.0.0.1"]) == []


def test_the_setting_opens_what_it_names() -> None:
    assert PrivateHosts(AllowedHosts(is_all=True), ["a.example"]).choose("intranet", ["10.0.0.1"]) == ["10.0.0.1"]
    hosts = PrivateHosts(read_allowed_hosts("10.0.0.0/24 wiki"), ["a.example"])
    assert hosts.choose("intranet", ["10.0.0.1", "10.0.1.1"]) == ["10.0.0.1"]
    assert hosts.choose("wiki", ["10.0.1.1"]) == ["10.0.1.1"]


@pytest.mark.parametrize(
    ("host", "name"),
    [
        *(("Harbour.example:80", "harbour.example"), ("harbour.example.", "harbour.example"), ("[::1]:80", "::1")),
        *(("[fd00::1]", "fd00::1"), ("fd00::1", "fd00::1"), ("10.0.0.1:8000", "10.0.0.1"), ("localhost", "localhost")),
    ],
)
def test_a_host_is_named_without_its_port(host: str, name: str) -> None:
    assert strip_port(host) == name


def test_a_refusal_says_where_it_led_and_what_lets_it_in() -> None:
    assert "-s NEWSCRAWL_ALLOW_PRIVATE=10.0.0.1 lets it in" in describe_private("10.0.0.1", ["10.0.0.1"])
    assert describe_private("wiki.example", ["10.0.0.1"]).startswith("wiki.example (10.0.0.1) is on this machine or")
