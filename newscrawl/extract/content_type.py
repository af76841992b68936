"""What sort of article it is: article, live_blog, video, gallery, opinion, press_release; each with its evidence."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from ..items import ContentType
from ..page import Page, list_types

_BY_TYPE: dict[str, ContentType] = {
    "LiveBlogPosting": "live_blog",
    "OpinionNewsArticle": "opinion",
    "VideoObject": "video",
    "ImageGallery": "gallery",
    "MediaGallery": "gallery",
}
_FOLDERS: dict[ContentType, str] = {
    "live_blog": "live liveblog live-blog liveticker live-updates en-direct directo minuto-a-minuto",
    "opinion": """opinion opinions op-ed editorial editorials commentisfree meinung kommentar kommentare leitartikel opinie
        tribune chroniques editoriaux opiniones columnistas commenti mening debatt leder opinião رأي مقالات""",
    "video": "video videos watch filme vidéo vídeos",
    "gallery": "gallery galleries photos fotos pictures fotostrecke bildergalerie diaporama galeria galerie",
    "press_release": """press-release press-releases pressrelease pressemitteilung pressemitteilungen presseportal
        communique-de-presse""",
}
_TYPE_OF_FOLDER: dict[str, ContentType] = {name: kind for kind, names in _FOLDERS.items() for name in names.split()}
_OPINION_SECTION = re.compile(
    r"^(?:opinion|opinions|op-ed|editorial|meinung|kommentar|leitartikel|opinión|tribune|opinione|opinie|رأي|社説)s?$",
    re.I,
)
_MANY_WORDS = 200  # with so much text a page with a film or pictures is an article that has some


def find_content_type(page: Page, *, section: str | None, words: int) -> tuple[ContentType, str]:
    """The type and the rule that says so; a page that claims to be nothing special is an "article"."""
    for node in page.json_ld:
        for name in list_types(node):
            found = _BY_TYPE.get(name)
            if found in ("live_blog", "opinion") or (found and words < _MANY_WORDS and not page.json_ld_articles):
                return found, f"json-ld:{name}"
    for _, value in page.read_meta("og:type"):
        if value.lower().startswith("video") and words < _MANY_WORDS:
            return "video", "meta:og:type"
    folders = [part for part in unquote(urlsplit(page.url or "").path).lower().split("/") if part][:-1]
    for folder in folders:
        kind = _TYPE_OF_FOLDER.get(folder)
        if kind is not None and not (kind in ("video", "gallery") and words >= _MANY_WORDS):
            return kind, "address"
    if section and _OPINION_SECTION.match(section.strip()):
        return "opinion", "section"
    return "article", "default"
