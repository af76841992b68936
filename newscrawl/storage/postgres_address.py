"""The address of a state's database: which one it is, and how it is shown, which is without its password."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from ..errors import StateError

_SCHEMES = ("postgresql://", "postgres://")
_SECRETS = re.compile(r"(?i)\b((?:ssl)?password=)([^&\s]*)")


@dataclass(frozen=True)
class DatabaseAddress:
    """An address as libpq takes it, with whatever it says of TLS. `str` shows it without any password."""

    text: str = field(repr=False)

    def __str__(self) -> str:
        return hide_password(self.text)


def is_database_address(text: str | None) -> bool:
    """Returns whether a text is the address of a database, rather than a file."""
    return text is not None and text.startswith(_SCHEMES)


def parse_address(text: str) -> DatabaseAddress:
    """Raises StateError where the text is no such address; its sentence holds nothing of a password."""
    if not is_database_address(text):
        raise StateError(
            "state_unreadable",
            "NEWSCRAWL_DATABASE is no address of a PostgreSQL database: write postgresql://USER@HOST/DATABASE.",
        )
    if text.partition("://")[2].partition("?")[0].count("@") > 1:
        raise StateError(
            "state_unreadable",
            "The address in NEWSCRAWL_DATABASE has more than one @: write %40 for one in a name or a password.",
        )
    return DatabaseAddress(text)


def hide_password(text: str) -> str:
    """Returns the address as it is shown."""
    scheme, _, rest = text.partition("://")
    place, mark, query = rest.partition("?")
    account, at, where = place.rpartition("@")
    user = account.partition(":")[0]
    shown = _SECRETS.sub(r"\1…", query)
    return f"{scheme}://{user}{at}{where}{mark}{shown}"


def hide_secrets(address: DatabaseAddress, text: str) -> str:
    """Returns what a server or libpq has said, without the passwords that the address has."""
    account, _, _ = address.text.partition("://")[2].partition("?")[0].rpartition("@")
    secrets = [account.partition(":")[2], *(found[2] for found in _SECRETS.finditer(address.text))]
    for secret in secrets:
        for form in (secret, unquote(secret)):
            text = text.replace(form, "…") if form else text
    return text
