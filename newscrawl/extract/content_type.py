"""What sort of article it is: article, live_blog, video, gallery, opinion, press_release; each with its evidence."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ..items import ContentType
from ..page.blocks import HEADINGS
from ..page.page import Page, list_types
from ..text.clean import fold_text
from .validate import count_words

_BY_TYPE: dict[str, ContentType] = {
    "LiveBlogPosting": "live_blog",
    "OpinionNewsArticle": "opinion",
    "VideoObject": "video",
    "ImageGallery": "gallery",
    "MediaGallery": "gallery",
}
_FOLDERS: dict[ContentType, str] = {
    "live_blog": """live liveblog liveblogs live-blog liveticker live-ticker live-updates live-news en-direct direct
        directo minuto-a-minuto ao-vivo aovivo diretta""",
    "opinion": """opinion opinions op-ed editorial editorials commentisfree comment commentary column columns columnist
        columnists letters viewpoint viewpoints meinung kommentar kommentare leitartikel kolumne kolumnen gastbeitrag
        gastkommentar standpunkt tribune tribunes chroniques editoriaux idees idées debats débats opinión opiniones
        columna columnas columnistas editoriales tribuna tribunas leder opinião opiniao coluna colunas colunistas
        opinione opinioni editoriale editoriali commenti opinie felieton felietony komentarze nazory názory komentare
        mening debatt ledare kronikk kommentarer mielipide paakirjoitus kolumnit velemeny vélemény opinii mneniya
        kolonki dumky yazarlar kose-yazilari köşe-yazıları رأي آراء مقالات یادداشت opini kolom""",
    "video": "video videos watch filme vidéo vídeos",
    "gallery": "gallery galleries photos fotos pictures fotostrecke bildergalerie diaporama galeria galerie",
    "press_release": """press-release press-releases pressrelease news-release news-releases prnewswire pr-newswire
        businesswire business-wire globenewswire globe-newswire pressemitteilung pressemitteilungen presseportal
        communique-de-presse communiques-de-presse comunicado-de-prensa comunicados-de-prensa notas-de-prensa
        comunicato-stampa comunicati-stampa persberichten pressmeddelanden pressemeddelelser""",
}
_TYPE_OF_FOLDER: dict[str, ContentType] = {name: kind for kind, names in _FOLDERS.items() for name in names.split()}
# The same as the name of a section, or as the kicker above a headline.
_OPINION = (
    r"(?:opinions?|op-eds?|editorials?|commentary|comment|columns?|columnists?|letters(?: to the editor)?|viewpoints?"
    r"|meinung|kommentare?|leitartikel|kolumnen?|gastbeitrag|gastbeiträge|gastkommentar|glosse"
    r"|tribunes?|idées|débats|éditos?|éditorial|éditoriaux|chroniques?|point de vue"
    r"|opinión|columnas?|columnistas|editoriales|tribunas?|opinião|colunas?|colunistas"
    r"|opinion[ei]|editorial[ei]|comment[oi]|opinie|ledare|debatt?|leder|krönika|kronikk?|komentarze?|felietony?|názory"
    r"|komentáře?|mielipide|pääkirjoitus|vélemény|opinii|мнени[ея]|колонк[аи]|думк[аи]|γνώμη|απόψεις|köşe yazısı|yazarlar"
    r"|رأي|الرأي|آراء|مقالات|مقالات الرأي|یادداشت|דעות|דעה|राय|विचार|संपादकीय|सम्पादकीय|社説|論説|オピニオン|观点|评论|社论"
    r"|評論|觀點|社論|사설|칼럼|오피니언|opini|kolom)"
)
_OPINION_NAME = re.compile(_OPINION, re.IGNORECASE)
_OPINION_HEADLINE = re.compile(
    r"(?:opinion|op-ed|editorial|kommentar|meinung|leitartikel|tribune|opinión|opinião) ?[:|] ", re.I
)
# What a kicker begins with in capitals: "KOMMENTAR Election in the harbour town".
_OPINION_KICKER = re.compile(r"(?:KOMMENTAR|KOLUMNE|MEINUNG|LEITARTIKEL|OPINION|EDITORIAL|TRIBUNE|OPINIÓN|OPINIÃO)\W")
_OPINION_BYLINE = re.compile(
    r"(?i:(?:(?:ein|eine|une?|una?|an?) )?(?:(?:gast|leser)?kommentar|kolumne|gastbeitrag|leitartikel|glosse|tribune"
    r"|chronique|billet|édito|éditorial|opinion|op-ed|column|editorial|opinión|columna|opinião|commento|editoriale)"
    r" (?:von|by|par|de|por|di)) [^\W\d_a-z]"
)
_ABOVE, _BELOW = 2, 5  # blocks before and behind the headline among which a label or a byline stands
_LONGEST_LABEL = 80
_PRESS_NAME = re.compile(
    r"press[- ]releases?|news releases?|pr newswire|business wire|globe ?newswire|pressemitteilung(?:en)?"
    r"|communiqués? de presse|comunicados? de prensa|notas? de prensa|comunicat[io] stampa|persbericht(?:en)?",
    re.IGNORECASE,
)
_PRESS_AGENCIES = frozenset({"PR Newswire", "Business Wire", "GlobeNewswire"})
_LIVE_HEADLINE = re.compile(
    r"(?:live|live ?blog|live-?ticker|(?:en )?direct|en directo|en vivo|ao vivo|diretta) ?[:|.–—-] "
    r"|.*(?:\blive ?blog\b|\bim live-?ticker\b|\blive updates\b|, en directo$|- live$)",
    re.IGNORECASE,
)
_MANY_WORDS = 200  # with so much text a page with a film or pictures is an article that has some


class Told(NamedTuple):
    """What was read of the article before its type is judged."""

    headline: str | None = None
    alternative_headline: str | None = None
    section: str | None = None
    source: str | None = None
    body: str | None = None


def find_content_type(page: Page, told: Told) -> tuple[ContentType, str]:
    """The type and the rule that says so; a page that claims to be nothing special is an "article"."""
    words = count_words(told.body)
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
    for rule, given in (("section", told.section), ("kicker", told.alternative_headline)):
        if given and _OPINION_NAME.fullmatch(given.strip()):
            return "opinion", rule
        if given and _PRESS_NAME.fullmatch(given.strip()):
            return "press_release", rule
    headline = told.headline or ""
    if _OPINION_HEADLINE.match(headline):
        return "opinion", "headline"
    if _LIVE_HEADLINE.match(headline):
        return "live_blog", "headline"
    if _OPINION_KICKER.match(told.alternative_headline or ""):
        return "opinion", "kicker"
    if _is_labelled_opinion(page, headline):
        return "opinion", "label"
    if told.source in _PRESS_AGENCIES:
        return "press_release", "source"
    return "article", "default"


def _is_labelled_opinion(page: Page, headline: str) -> bool:
    """Whether a line just above the headline is "Opinion", or one just below it "A column by Jane Doe"."""
    folded = fold_text(headline)
    blocks = page.blocks.blocks
    place = next((n for n, b in enumerate(blocks) if b.tag in HEADINGS and fold_text(b.text) == folded), None)
    if place is None:
        return False
    above = [b for b in blocks[max(0, place - _ABOVE) : place] if b.tag != "li" and not b.hidden]
    beside = [*above, *blocks[place + 1 : place + 1 + _BELOW]]
    return any(_OPINION_NAME.fullmatch(block.text) for block in above[-1:]) or any(
        len(block.text) <= _LONGEST_LABEL and _OPINION_BYLINE.match(block.text) for block in beside
    )
