from __future__ import annotations

import pytest

from newscrawl.rendering.session import close_networks, list_proxies


def test_hosts_of_closed_networks_are_found_by_no_road_but_those_to_be_read() -> None:
    rules = close_networks(["127.0.0.1"]).split(", ")
    assert rules[-1] == "EXCLUDE 127.0.0.1"
    for host in ("10.*1", "127.*0", "169.254.*4", "192.168.*9", "172.31.*5", "localhost", "*.local"):
        assert f"MAP {host} ~NOTFOUND" in rules
    assert not any("172.32." in rule or "172.15." in rule for rule in rules)
    assert not any(rule.startswith("EXCLUDE") for rule in close_networks([]).split(", "))


@pytest.mark.parametrize(
    ("environment", "options", "hosts"),
    [
        ({"no_proxy": "localhost", "docker_proxy": "http://10.0.0.1:1"}, {}, []),
        ({"http_proxy": "http://10.0.0.5:3128", "https_proxy": "cache.corp:3128"}, {}, ["10.0.0.5", "cache.corp"]),
        ({"ALL_PROXY": "socks5://[fd00::1]:1080"}, {"proxy": None}, ["fd00::1"]),
        ({"http_proxy": "http://10.0.0.5:3128"}, {"proxy": {"server": "http://10.0.0.6:80"}}, ["10.0.0.6"]),
    ],
)
def test_a_users_own_proxies_are_known(
    environment: dict[str, str], options: dict[str, object], hosts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert list_proxies(options) == hosts
