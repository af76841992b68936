"""What addresses and anchors may lead to, and which addresses lead to no news."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from newscrawl.links.classify import Anchor, Subject, classify_link, find_word_subject
from newscrawl.sites.profile import Site

NAV = Anchor("World", in_navigation=True)
SITE = "https://www.harbour.example"
ANCHOR = Anchor("A headline that is long enough to be one of an article")
# One row a language: tag, author, search, log-in, shop, weather, horoscope, e-paper, comments.
SUBJECTS: tuple[Subject, ...] = (
    *("tag", "author", "search", "account", "shop", "weather", "horoscope", "e-paper", "comments"),
)  # fmt: skip
WORDS = {
    "en": "tags authors search login shop weather horoscopes e-paper comments",
    "de": "schlagwort autoren suche anmelden gutscheine wetter horoskop e-zeitung leserkommentare",
    "fr": "mots-clés auteurs recherche connexion boutique météo horoscope édition-numérique commentaires",
    "es": "etiquetas autores buscar iniciar-sesión tienda el-tiempo horóscopo kiosko comentarios",
    "pt": "etiquetas autores pesquisa entrar loja previsão-do-tempo horóscopo edição-digital comentários",
    "it": "parola-chiave autori ricerca accedi negozio meteo oroscopo edicola commenti",
    "nl": "trefwoord auteurs zoeken inloggen webwinkel het-weer horoscoop e-krant reacties",
    "sv": "nyckelord skribenter sök logga-in butik väder horoskop e-tidning kommentarer",
    "pl": "tagi autorzy szukaj zaloguj sklep pogoda horoskopy e-wydanie komentarze",
    "cs": "štítky autori hledání přihlášení obchod počasí horoskopy e-noviny komentáře",
    "tr": "etiketler yazarlar arama giriş mağaza hava-durumu burçlar e-gazete yorumlar",
    "ru": "теги авторы поиск вход магазин погода гороскопы электронная-версия комментарии",
    "uk": "теги автори пошук увійти крамниця погода гороскопи електронна-версія коментарі",
    "el": "ετικέτες συντάκτες αναζήτηση σύνδεση κατάστημα ο-καιρός ζώδια epaper σχόλια",
    "ar": "وسوم الكتاب البحث تسجيل-الدخول متجر الطقس الأبراج النسخة-الورقية تعليقات",
    "fa": "برچسب‌ها نویسندگان جستجو ورود فروشگاه هواشناسی طالع-بینی نسخه-چاپی دیدگاه‌ها",
    "he": "תגיות כתבים חיפוש התחברות חנות מזג-אוויר הורוסקופ גיליון-דיגיטלי תגובות",
    "ja": "タグ 著者 検索 ログイン ショップ 天気 占い 紙面ビューアー コメント",
    "zh": "标签 作者 搜索 登录 商城 天气 星座 电子报 评论",
    "ko": "태그 기자 검색 로그인 쇼핑 날씨 운세 지면보기 댓글",
    "hi": "टैग लेखक खोज लॉगिन shop मौसम राशिफल ई-पेपर टिप्पणियां",
    "ar-latin": "hashtag kuttab bahth tasjil matjar taqs abraj epaper taliqat",
    "fa-latin": "barchasb nevisandegan jostojoo vorood foroshgah havashenasi fal-rooz roozname-pdf nazarat",
    "ru-latin": "metki avtory poisk vkhod internet-magazin pogoda goroskop elektronnaya-versiya kommentarii",
}
CASES = [
    (language, subject, word)
    for language, words in WORDS.items()
    for subject, word in zip(SUBJECTS, words.split(), strict=True)
]


@pytest.mark.parametrize(
    ("url", "anchor", "target"),
    [
        (
            "https://e.com/world/ministers-agree-on-new-budget-rules",
            Anchor("Ministers agree on new budget rules"),
            "article",
        ),
        ("https://e.com/2024/05/03/budget.html", Anchor("Ministers agree on budget"), "article"),
        ("https://e.com/article.php?id=88231", Anchor("وزراء المالية يتفقون على قواعد الميزانية"), "article"),
        ("https://e.com/n/4a99", Anchor("財務大臣が新しい予算規則で合意した", in_heading=True), "article"),
        ("https://e.com/world/", NAV, "section"),
        ("https://e.com/politik/ausland", Anchor("Ausland", in_navigation=True), "section"),
        ("https://e.com/world/middle-east-and-north-africa/egypt", NAV, "section"),
        ("https://e.com/story/ministers-agree-on-new-rules/87830855007/", Anchor("Ministers agree"), "article"),
        ("https://e.com/tag/budget", Anchor("budget"), "skip"),
        ("https://e.com/2024/05/", Anchor("May 2024"), "skip"),
        ("https://e.com/login", Anchor("Log in"), "skip"),
        ("https://e.com/autor/jane-roe", Anchor("Jane Roe"), "skip"),
        ("https://e.com/calendar/2024/05/", Anchor("May"), "skip"),
        ("https://e.com/", Anchor("Home", in_navigation=True), "skip"),
    ],
)
def test_an_address_and_its_anchor_show_where_they_lead(url: str, anchor: Anchor, target: str) -> None:
    assert classify_link(url, anchor) == target


def test_a_profile_knows_better() -> None:
    site = Site(
        domain="e.com", example="https://e.com/x1", article_url=r"^/x\d+$", skip_url=r"^/world", section_url="^/tag/"
    )
    assert classify_link("https://e.com/x77", Anchor("More"), site) == "article"
    assert (
        classify_link("https://e.com/world/long-slug-of-an-article", Anchor("A long headline of an article"), site)
        == "skip"
    )
    assert classify_link("https://e.com/tag/budget", Anchor("budget"), site) == "section"


def test_who_crawls_a_host_of_one_subject_wants_its_pages() -> None:
    url = "https://weather.e.com/storms/what-the-storm-has-left-behind"
    anchor = Anchor("What the storm has left behind")
    assert classify_link(url, anchor) == "skip"
    assert classify_link(url, anchor, here="weather.e.com") == "article"


@pytest.mark.parametrize(("language", "subject", "word"), CASES)
def test_pages_of_no_news_are_known_in_every_language(language: str, subject: Subject, word: str) -> None:
    assert find_word_subject(word.lower()) == subject
    for address in (f"/{word}/harbour", f"/{language}/{word}/", f"/{quote(word)}/harbour/", f"/{word.upper()}.html"):
        assert classify_link(SITE + address, ANCHOR) == "skip"


@pytest.mark.parametrize(
    "address",
    [
        "/?s=harbour",
        "/index.php?search=harbour&page=2",
        "/news/?tag=ships",
        "/news/the-ferry-sails-again-on-monday/?replytocom=7",
        "/article.php?id=88231&replytocom=7",
        "/news/the-ferry-sails-again-on-monday/comments",
        "/author/jane-roe",
        "/author/jane-roe/page/2",
        "/tag/the-long-way-of-the-ferry-home",
        "/weather/harbour",
        "/horoscope/what-the-stars-say-for-aries-today",
        "/Newsletter_Anmeldung/../newsletter/",
    ],
)
def test_addresses_of_no_news(address: str) -> None:
    assert classify_link(SITE + address, ANCHOR) == "skip"


@pytest.mark.parametrize(
    "host", ["shop.harbourtimes.com", "epaper.harbourtimes.com", "login.harbourtimes.com", "forum.harbourtimes.com"]
)
def test_hosts_of_no_news(host: str) -> None:
    assert classify_link(f"https://{host}/the-ferry-sails-again-on-monday", ANCHOR) == "skip"


@pytest.mark.parametrize(
    "address",
    [
        "/weather/storm-hits-the-coast-on-monday",
        "/games/2026/11/23/the-harbour-in-a-new-game",
        "/yazarlar/ayse-kaya/liman-yeniden-aciliyor-ve-bekliyor",
        "/profile/2026/the-man-who-built-the-harbour",
        "/jobs/why-nobody-wants-to-be-a-fisherman",
        "/opinion/contributors/2026/11/23/why-the-ferry-must-stay-here/87830855007/",
        "/newsletters/the-morning-of-the-harbour",
        "/schools/why-the-ferry-must-stay/2026/11",
        "/news/weather-keeps-the-ferry-in-port",
        "/kommentare/warum-die-faehre-bleiben-muss-88231",
        "/news/2026/11/23/taqs-and-the-harbour",
        "/article.php?id=88231&keyword=harbour",
    ],
)
def test_articles_beside_them(address: str) -> None:
    assert classify_link(SITE + address, ANCHOR) == "article"


def test_a_parameter_may_be_a_section_or_an_article() -> None:
    assert classify_link(SITE + "/?q=node/88231", ANCHOR) == "article"  # as /node/88231
    assert classify_link(SITE + "/?s=7", ANCHOR) == "unsure"


def test_a_site_named_like_a_subject_is_read() -> None:
    assert classify_link("https://meteo.co.uk/news/the-ferry-sails-again", ANCHOR) == "article"
    assert classify_link("https://www.weather.example/news/the-ferry-sails-again", ANCHOR) == "article"
