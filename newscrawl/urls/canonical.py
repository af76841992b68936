"""Cleans addresses for requests, and makes the key that all addresses of one page share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, quote, unquote, unquote_plus, urlencode, urlunsplit

from tldextract import TLDExtract

from .parsing import NOTHING, read_netloc, split_url

# Parameters that follow a reader around and never change the page.
_TRACKING_PREFIXES = ("utm_", "pk_", "mtm_", "matomo_", "piwik_", "hsa_", "ns_", "wt_", "vero_", "oly_")
_TRACKING_NAMES = frozenset(
    """
    fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid _ga _gl _hsenc _hsmi
    mkt_tok spm share share_id cmpid cmp campaign_id icid icmp ito ncid ocid smid smtyp sref srnd ref ref_src
    ref_url referer referrer at_medium at_campaign xtor xtcr trk trkcampaign guccounter guce_referrer
    guce_referrer_sig wtmc wtrid fb_action_ids fb_action_types fb_source ftag ftcamp source_caller traffic_source
    sessionid session_id phpsessid jsessionid aspsessionid feature_flag amp_js_v usqp outputtype amp print
    view_print replytocom
    """.split()
)
# These names mean a session only where their value is made by chance.
_SESSION_NAMES = frozenset(("sid", "sess", "session", "s_id", "zenid", "osid", "cfid", "cftoken", "token"))
_SESSION_VALUE = re.compile(r"(?=\D*\d)[0-9a-f-]{16,}", re.I)
_AMP_OR_PRINT = re.compile(
    r"^/(?:amp|print)(?=/.)|(?:(?<=[^/])/(?:amp|print)|(?<=[^/])[._-](?:amp|print))(?=(?:\.html?)?/?$)", re.I
)
_INDEX_PAGE = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp|shtml)$", re.I)
_SESSION_IN_PATH = re.compile(r";jsessionid=[^/?#]*", re.I)
# The addresses that WordPress gives the pages of an article's comments show the article again.
_COMMENT_PAGE = re.compile(r"(?<=[^/])/comment-page-\d{1,5}(?=/?$)")
_COMMENT_PARAMETER = re.compile(r"(?<=\d)&cpage=\d{1,5}(?=&|$)")
_WITH_COMMENTS = re.compile(r"(?:^|&)(?:p|page_id|attachment_id)=\d")  # elsewhere `cpage` may be a listing's page
_OTHER_HOST = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.]+)")
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34g]|m4[av]|mov|avi|wmv|webm|ogg|wav|flac|pdf|docx?|xlsx?|pptx?|odt"
    r"|zip|gz|bz2|rar|7z|tar|exe|dmg|apk|css|js|json|woff2?|ttf|eot|ics|epub|swf|md|rst|adoc|tex|csv|xml|rss|atom|rdf)$",
    re.I,
)
_PLAIN = re.compile(r"https?://[a-z0-9.-]+/[^?#;\s]*")  # nothing to clean: most addresses
_FOLDED = re.compile("[%;]|/index|/default|/comment-page-|amp|print")  # what a key may have to lose, in lower case
_PLAIN_HOST = re.compile(r"https?://([a-z0-9.-]+(?::[0-9]+)?)(?=[/?#]|$)")  # nothing to parse: most addresses
_USUAL_PORT = re.compile(r":(?:80|443)?$")
_PORT = re.compile(r":[0-9]+$")
_UNESCAPED = "/:@!$&'()*+,;=~-._"

_extract_domain = TLDExtract(suffix_list_urls=(), cache_dir=None)


def clean_url(url: str) -> str:
    """Returns the address to ask for: without fragment, tracking parameters, default port and page of comments."""
    if _PLAIN.fullmatch(url) and "/comment-page-" not in url:
        return url
    parts = split_url(url.strip())
    host = _read_host(parts)
    if host is None:
        return url
    scheme, _, path, query, _ = parts
    if ";" in path:
        path = _SESSION_IN_PATH.sub("", path)
    path, query = _drop_comment_page(path, query)
    return urlunsplit((scheme, host, path or "/", _clean_query(query, keep_order=True), ""))


@lru_cache(maxsize=100_000)
def make_url_key(url: str) -> str:
    """Returns the key that all addresses of one page share. The key is no address itself.

    Scheme, `www`, mobile and AMP hosts, the script that a host is written in, AMP and print paths, index pages, pages
    of comments, a closing slash, tracking parameters, the order of parameters and the escaping of characters make no
    difference.
    """
    if url.isascii() and _PLAIN.fullmatch(url) and not _FOLDED.search(url.lower()):
        _, _, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        return _OTHER_HOST.sub("", host) + (slash + path).rstrip("/")
    parts = split_url(url.strip())
    told = _read_host(parts)
    if told is None:
        return url
    host, path, query = _OTHER_HOST.sub("", told), parts.path, parts.query
    if ";" in path:
        path = _SESSION_IN_PATH.sub("", path)
    path, query = _drop_comment_page(path, query)
    path = _AMP_OR_PRINT.sub("", _INDEX_PAGE.sub("/", path)).rstrip("/")
    if "%" in path or not path.isascii():
        path = quote(unquote(path), safe=_UNESCAPED)
    query = _clean_query(query, keep_order=False)
    return f"{host}{path}?{query}" if query else host + path


def read_path(url: str) -> str:
    """Returns the text that a profile's regular expressions search: the path, and the query where there is one."""
    parts = split_url(url)
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"


def might_be_file(url: str) -> bool:
    """Says whether the path ends like an image, film, document or program: a file that is not read as a page."""
    path = url.partition("?")[0]
    return path.rfind(".", -6) > 0 and _FILE.search(path, len(path) - 6) is not None


def is_front_page(url: str) -> bool:
    """Says whether the address is a host's alone."""
    parts = split_url(url)
    return not parts.query and not _INDEX_PAGE.sub("/", parts.path).strip("/")


def is_alternate_view(url: str) -> bool:
    """Says whether the address is the AMP or print view of a page with an address of its own."""
    folded = url.lower()
    if "amp" not in folded and "print" not in folded:
        return False
    parts = split_url(url)
    return _AMP_OR_PRINT.search(parts.path) is not None or any(
        name.lower() in ("amp", "print", "outputtype", "view_print") for name, _ in parse_qsl(parts.query, True)
    )


@lru_cache(maxsize=10_000)
def read_domain(host: str) -> str:
    """Returns the registered domain of a host (`news.bbc.co.uk` → `bbc.co.uk`), or the host where it has none."""
    host = read_netloc(host) or host.rpartition("@")[2]
    name = host.split(":", 1)[0].lower()
    # Without a public suffix (localhost, 127.0.0.1) the port tells one site from another.
    return _extract_domain(name, include_psl_private_domains=True).top_domain_under_public_suffix or host.lower()


def read_site(netloc: str) -> str:
    """Returns what tells one site from another: the registered domain, and the port unless it is http's or https's.

    Another port of a machine is another site: a printer, a console, somebody else's program.
    """
    netloc = _USUAL_PORT.sub("", netloc)
    domain, port = read_domain(netloc), _PORT.search(netloc)
    return domain if port is None or ":" in domain else domain + port[0]


def might_be_public(host: str) -> bool:
    """Says whether a host's name, without a port, has a public suffix and a label before it."""
    return bool(_extract_domain(host, include_psl_private_domains=True).top_domain_under_public_suffix)


def read_host(url: str) -> str:
    """Returns host and port of an address: the unit of delays and budgets."""
    plain = _PLAIN_HOST.match(url)
    return plain[1] if plain is not None else split_url(url).netloc.rpartition("@")[2].lower()


def read_origin(url: str) -> str:
    """Returns scheme, host and port, without the scheme's default port: `https://example.com`."""
    parts = split_url(url)
    return f"{parts.scheme}://{_read_host(parts) or ''}"


def make_referer(found_on: str, url: str) -> str | None:
    """Returns the Referer for a request to `url`, as browsers make it (strict-origin-when-cross-origin).

    The whole address goes to its own origin, the origin alone to others, nothing from https to http.
    """
    origin = read_origin(found_on)
    if origin == read_origin(url):
        return found_on
    return None if found_on.startswith("https:") and not url.startswith("https:") else f"{origin}/"


def _read_host(parts: SplitResult) -> str | None:
    """Returns the host, with its port unless that is the scheme's own; "" where there is none, None for a bad one."""
    if not parts.netloc:
        return None if parts is NOTHING else ""
    host = read_netloc(parts.netloc)
    return host.removesuffix(":80" if parts.scheme == "http" else ":443") if host is not None else None


class _PathAndQuery(NamedTuple):
    path: str
    query: str


def _drop_comment_page(path: str, query: str) -> _PathAndQuery:
    """Drops the part of an address that asks for a page of comments."""
    if "cpage=" in query and _WITH_COMMENTS.search(query):
        query = _COMMENT_PARAMETER.sub("", query)
    return _PathAndQuery(_COMMENT_PAGE.sub("", path), query)


def _clean_query(query: str, keep_order: bool) -> str:
    if not query:
        return ""
    if keep_order:  # the site's own escaping stays
        return "&".join(piece for piece in query.split("&") if piece and not _is_tracking_piece(piece))
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode(sorted((name, value) for name, value in pairs if not _is_tracking(name, value)))


def _is_tracking_piece(piece: str) -> bool:
    name, _, value = piece.partition("=")
    return _is_tracking(unquote_plus(name), unquote_plus(value))


def _is_tracking(name: str, value: str) -> bool:
    folded = name.lower()
    if folded in _TRACKING_NAMES or folded.startswith(_TRACKING_PREFIXES):
        return True
    return folded in _SESSION_NAMES and _SESSION_VALUE.fullmatch(value) is not None
