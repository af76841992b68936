from __future__ import annotations

from newscrawl.rendering.session import close_networks


def test_hosts_of_closed_networks_are_found_by_no_road_but_those_to_be_read() -> None:
    rules = close_networks(["127.0.0.1"]).split(", ")
    assert rules[-1] == "EXCLUDE 127.0.0.1"
    for host in ("10.*1", "127.*0", "169.254.*4", "192.168.*9", "172.31.*5", "localhost", "*.local"):
        assert f"MAP {host} ~NOTFOUND" in rules
    assert not any("172.32." in rule or "172.15." in rule for rule in rules)
    assert not any(rule.startswith("EXCLUDE") for rule in close_networks([]).split(", "))
