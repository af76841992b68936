"""A request as bytes that a state keeps, and the request again: Scrapy's `Request.to_dict`, pickled.

A state might come from somebody else. So what is read again has data alone in it: no function is looked up, and no
class but plain ones, items, dataclasses, named tuples and enumerations.
"""

from __future__ import annotations

import io
import pickle
import sys
from enum import Enum
from importlib import import_module
from typing import Any

from itemadapter import ItemAdapter
from scrapy import Spider
from scrapy.http import Request
from scrapy.utils.request import request_from_dict

_PROTOCOL = 4
_PLAIN = {
    "builtins": ("set", "frozenset", "bytearray", "complex", "range", "slice", "object"),
    "collections": ("OrderedDict", "Counter", "deque"),
    "datetime": ("date", "datetime", "time", "timedelta", "timezone"),
    "decimal": ("Decimal",),
    "fractions": ("Fraction",),
    "pathlib": ("PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath"),
    "uuid": ("UUID", "SafeUUID"),
}


class UnkeptRequestError(Exception):
    """A request cannot be kept, or not be made again. The text is a clause."""


def pack_request(request: Request, spider: Spider) -> bytes:
    """Returns the request as bytes. Raises UnkeptRequestError where they would not give the same request again."""
    for name in ("callback", "errback"):
        function = getattr(request, name)
        if callable(function) and not _is_method(function, spider):
            shown = getattr(function, "__name__", type(function).__name__)
            told = "a lambda" if shown == "<lambda>" else shown
            raise UnkeptRequestError(f"its {name} is {told}, and has to be a method of the spider to outlive a crash")
    try:
        packed = pickle.dumps(request.to_dict(spider=spider), _PROTOCOL)
        unpack_request(packed, spider)
    except Exception as error:  # whatever the pickling of an unknown object can fail with
        raise UnkeptRequestError(_name_culprit(request, spider) or f"it cannot be kept ({error})") from error
    return packed


def unpack_request(packed: bytes, spider: Spider) -> Request:
    """Returns the request that `pack_request` was given. Raises UnkeptRequestError where it cannot be made again: its
    callback is gone."""
    try:
        told = _DataUnpickler(packed, spider).load()
        name = told.get("_class")
        if name is not None:
            module, _, kind = name.rpartition(".")
            if not issubclass(_find(module, kind, spider), Request):
                raise UnkeptRequestError(f"{name} is no class of requests")
        return request_from_dict(told, spider=spider)
    except UnkeptRequestError:
        raise
    except Exception as error:  # whatever bytes that somebody has written can fail with
        raise UnkeptRequestError(f"it cannot be made again ({error})") from error


def _is_method(function: Any, spider: Spider) -> bool:
    return bool(getattr(spider, getattr(function, "__name__", ""), None) == function)


def _name_culprit(request: Request, spider: Spider) -> str | None:
    """Returns what in the request cannot be kept; None where it is none of its values alone."""
    for place, values in (("meta", request.meta), ("cb_kwargs", request.cb_kwargs)):
        for name, value in values.items():
            try:
                _DataUnpickler(pickle.dumps(value, _PROTOCOL), spider).load()
            except Exception:  # as above
                return f"its {place}[{name!r}] is a {type(value).__name__}, which cannot be kept in the state"
    return None


class _DataUnpickler(pickle.Unpickler):
    def __init__(self, packed: bytes, spider: Spider) -> None:
        super().__init__(io.BytesIO(packed))
        self._spider = spider

    def find_class(self, module: str, name: str) -> Any:
        if name in _PLAIN.get(module, ()):
            return getattr(import_module(module), name)
        found = _find(module, name, self._spider)
        is_named_tuple = issubclass(found, tuple) and hasattr(found, "_fields")
        if not (is_named_tuple or issubclass(found, Enum) or ItemAdapter.is_item_class(found)):
            raise pickle.UnpicklingError(f"{module}.{name} is no plain data")
        return found


def _find(module: str, name: str, spider: Spider) -> type:
    """Returns a class of a module that is loaded, or is of the spider's own package."""
    own = type(spider).__module__.partition(".")[0]
    if module not in sys.modules and module.partition(".")[0] != own:
        raise UnkeptRequestError(f"{module} is not loaded")
    found: Any = import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    if not isinstance(found, type):
        raise pickle.UnpicklingError(f"{module}.{name} is no class")
    return found
