"""Answers that are not what was asked for, consent walls among them, and what looks like one."""

from __future__ import annotations

import pytest

from newscrawl.items import Link
from newscrawl.links.no_pages import make_fingerprint, might_be_login_wall, might_be_parked, might_be_soft_404
from newscrawl.page.page import Page
from newscrawl.parse import Fetched, ParsedPage, parse_page

URL = "https://harbour.example/news/the-ferry-sails"
MENU = "<nav><a href='/'>Home</a></nav><ul>" + "<li><a href='/s'>Section of the news</a></li>" * 60 + "</ul>"
STORY = "<p>" + "The council of the harbour town voted on Monday to keep the old ferry. " * 30 + "</p>"
BRIEF = "<p>" + "The council of the harbour town voted on Monday to keep the old ferry. " * 4 + "</p>"
WALL_URL = "https://harbour.example/news/the-ferry-sails-on-monday-58213.html"
WALL_MENU = "<header><nav><a href='/'>Home</a><a href='/news/'>News</a></nav></header>"
FOOTER = "<footer><p><a href='/contact/'>Contact</a></p></footer>"
ASKS = (
    "<p>We and 140 partners use cookies to show you advertising that fits you, and to measure how our pages are read."
    " You may change your mind at any time, at the end of each page.</p>"
    "<p>Who would rather read without advertising can take out a pass for three crowns a month, which also supports"
    " the work of our newsroom. Your personal data is then used for nothing but the bill.</p>"
)
BANNER = f"<div class='notice'><h2>Your privacy matters to us</h2>{ASKS}<p><button>Accept all</button></p></div>"
WALL_STORY = (
    "<p>The old ferry to the island sails again from Monday, the harbour office said after a meeting that lasted until"
    " late in the evening. It had lain at the quay since the storm in the spring.</p>"
    "<p>Tickets are sold on board. The first boat leaves at seven, and the last one comes back at nine at night.</p>"
)
RULES = (
    "<p>Web sites must ask before they set cookies for advertising, the data office said on Monday, and a wall that"
    " leaves readers no choice but consent will cost its owner a fine of up to a million crowns.</p>"
    "<p>Publishers called the rules on consent and tracking too strict. They say that advertising pays for their work,"
    " and that partners who measure nothing will pay nothing for their banners either.</p>"
)
CASES = "".join(
    f"<p>{town} had asked the office about its own pages, which set cookies for advertising before anybody had said a"
    " word. The town has taken the banners of its partners off since then, and counts readers without a tracker.</p>"
    for town in ("Tarnwick", "Harbour Bay", "Millbrook", "Eastern Quay", "Long Sands")
)


def make_page(title: str, text: str, url: str = URL) -> Page:
    return Page(f"<html><head><title>{title}</title></head><body>{MENU}{text}</body></html>", url)


@pytest.mark.parametrize(
    "heading",
    [
        "404",
        "Error 404",
        "Page not found",
        "Sorry, the page you are looking for does not exist",
        "Oops! That page can’t be found.",
        "Seite nicht gefunden",
        "Fehler 404: Diese Seite existiert nicht",
        "Page introuvable",
        "Página no encontrada",
        "Página não encontrada",
        "Pagina non trovata",
        "Pagina niet gevonden",
        "Sidan hittades inte",
        "Nie znaleziono strony",
        "Stránka nenalezena",
        "Az oldal nem található",
        "Sayfa bulunamadı",
        "Страница не найдена",
        "Сторінку не знайдено",
        "الصفحة غير موجودة",
        "صفحه مورد نظر یافت نشد",
        "הדף לא נמצא",
        "ページが見つかりません",
        "页面不存在",
        "페이지를 찾을 수 없습니다",
        "ไม่พบหน้าที่คุณต้องการ",
        "Không tìm thấy trang",
        "Halaman tidak ditemukan",
    ],
)
def test_a_page_that_says_it_is_none(heading: str) -> None:
    assert might_be_soft_404(make_page("Harbour News", f"<h1>{heading}</h1><p>Try the search.</p>"))
    assert might_be_soft_404(make_page(f"{heading} - Harbour News", "<p>Try the search.</p>"))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("The ferry sails", f"<h1>The ferry sails</h1>{STORY}"),
        ("Missing boat not found", f"<h1>Missing boat not found</h1>{STORY}"),
        ("News", "<h1>News</h1><p>Nothing to see yet.</p>"),
        ("Route 404 is open again", "<h1>Route 404 is open again</h1><p>Short news.</p>"),
        ("404 trustees audited", f"<h1>404 trustees audited as the sonnet closes</h1>{BRIEF}"),
        ("404: a year on the bus", f"<h1>404: a year on the bus</h1>{BRIEF}"),
        ("Missing boy not found", f"<h1>Missing boy not found after three days</h1>{BRIEF}"),
        ("Мальчик не найден", f"<h1>Мальчик не найден</h1>{BRIEF}"),
        ("No page of it", f"<h1>No page of the ship's log was found where it does not exist any longer</h1>{BRIEF}"),
        ("Old news", "<h2><a href='/a'>404 trustees audited</a></h2><h2><a href='/b'>Boat not found</a></h2>"),
        ("Old news", "<a href='/a'><h2>The page that was not found</h2></a><a href='/b'><h2>404</h2></a>"),
        ("Video", "<meta property='og:type' content='article'><h1>The boat that was not found</h1><p>Short news.</p>"),
    ],
)
def test_a_page_that_is_one(title: str, text: str) -> None:
    assert not might_be_soft_404(make_page(title, text))


def test_a_page_like_that_of_an_invented_address_is_none() -> None:
    answer = "<h1>Welcome to Harbour News</h1><p>You asked for {}. Request 77{}.</p><p>Read our best stories.</p>"
    invented = make_page("Harbour", answer.format("qzx-nobody-knows", 1), "https://harbour.example/qzx-nobody-knows")
    known = {make_fingerprint(invented)}
    assert might_be_soft_404(make_page("Harbour", answer.format("the-ferry-sails", 23)), known)
    assert not might_be_soft_404(make_page("Harbour", STORY), known)


@pytest.mark.parametrize(
    "html",
    [
        "<title>harbour.example</title><h1>This domain is for sale!</h1><p>Make an offer.</p>",
        "<title>harbour.example</title><script src='https://img.sedoparking.com/js/x.js'></script><p>Searches</p>",
        "<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>",
        "<title>harbour.example</title><p>Die Domain steht zum Verkauf</p>",
        "<title>Index of /</title><h1>Index of /</h1>",
        "<title>Account Suspended</title><h1>Account Suspended</h1>",
    ],
)
def test_a_parked_domain(html: str) -> None:
    assert might_be_parked(Page(html, "https://harbour.example/"))


def test_a_site_that_writes_of_domains_is_not_parked() -> None:
    assert not might_be_parked(make_page("Harbour domain is for sale", f"<h1>The domain is for sale</h1>{STORY}"))
    assert not might_be_parked(make_page("Harbour News", "<h1>Harbour News</h1><p>All the news.</p>"))
    assert not might_be_parked(
        make_page("Harbour News", "<img src='https://img.jordan.com/a.png'><p>All the news.</p>")
    )


@pytest.mark.parametrize(
    "heading",
    ["Log in", "Please sign in to read on", "Anmelden", "Se connecter", "Iniciar sesión", "تسجيل الدخول", "ورود"],
)
def test_a_wall_of_a_log_in(heading: str) -> None:
    form = "<form><input name=user><input type=Password name=p><button>OK</button></form>"
    assert might_be_login_wall(make_page("Harbour News", f"<h1>{heading}</h1>{form}"))
    assert not might_be_login_wall(make_page("Harbour News", f"<h1>{heading}</h1>{STORY}{form}"))
    assert not might_be_login_wall(make_page("Harbour News", f"<h1>{heading}</h1>"))


def parse(html: str, headline: str | None = "The ferry sails on Monday", title: str = "Harbour News") -> ParsedPage:
    page = f"<html><head><title>{title}</title></head><body>{WALL_MENU}{html}{FOOTER}</body></html>"
    return parse_page(
        Fetched(page, WALL_URL, listing=Link(WALL_URL, headline=headline, found_on="https://harbour.example/"))
    )


@pytest.mark.parametrize(
    "button",
    [
        "<button>Agree and continue</button>",
        "<button type=button><span>Accept all</span></button>",
        "<a class=btn href='#'>Zustimmen und weiter</a>",
        "<a role=button>Tout accepter</a>",
        "<input type=submit value='Aceptar y continuar'>",
        "<button>Accetta e continua</button>",
        "<button>Akkoord</button>",
        "<button>Godkänn alla</button>",
        "<button>Zgadzam się</button>",
        "<button>Принять все</button>",
        "<button>同意する</button>",
    ],
)
def test_a_wall_is_no_article(button: str) -> None:
    parsed = parse(f"<main><h1>Read on with or without advertising</h1>{ASKS}<div>{button}</div></main>")
    assert (parsed.flaw, parsed.kind, parsed.article) == ("consent_wall", "other", None)


@pytest.mark.parametrize(
    ("heading", "asks", "button"),
    [
        (
            "Lesen Sie mit Werbung weiter",
            "Wir und unsere Partner verwenden Cookies, um Werbung zu zeigen und zu messen, wie unsere Seiten gelesen"
            " werden. Sie können Ihre Einwilligung jederzeit am Ende jeder Seite widerrufen, auch im Abonnement.",
            "Alle akzeptieren",
        ),
        (
            "Vos choix comptent pour nous",
            "Avec nos partenaires, nous utilisons des traceurs pour mesurer l’audience et pour afficher de la publicité"
            " adaptée à votre lecture. Vous pouvez retirer votre consentement à tout moment, au bas de chaque page.",
            "Accepter et continuer",
        ),
        (
            "Мы заботимся о ваших данных",
            "Мы и наши партнёры собираем персональные данные, чтобы показывать рекламу и понимать, что вы читаете."
            " Своё решение вы можете изменить в любое время по ссылке внизу каждой страницы нашего сайта.",
            "Принимаю",
        ),
    ],
)
def test_a_wall_in_another_language(heading: str, asks: str, button: str) -> None:
    wall = f"<main><h1>{heading}</h1><p>{asks}</p><p>{asks}</p><button>{button}</button></main>"
    assert (parse(wall).kind, parse(wall).article) == ("other", None)


@pytest.mark.parametrize(
    "html",
    [
        f"<main><h1>The ferry sails on Monday</h1>{WALL_STORY}</main>{BANNER}",
        f"{BANNER}<main><h1>The ferry sails on Monday</h1>{WALL_STORY}</main>",
        f"<div class='notice'><h1>Your privacy</h1>{ASKS}<button>OK, accept</button></div>"
        f"<article><h1>The ferry sails on Monday</h1>{WALL_STORY}</article>",
        f"<main><h1>The ferry sails on Monday</h1>{WALL_STORY}"
        "<form><p>Our newsletter comes on Mondays, from us and our partners.</p><button>I agree</button></form></main>",
        f"<h1>The ferry sails on Monday</h1>{WALL_STORY}<p>We use cookies.</p><button>Accept</button>",
    ],
    ids=["below", "above", "above, with a heading of its own", "a form", "no box"],
)
def test_a_short_story_with_a_banner_is_an_article(html: str) -> None:
    parsed = parse(html)
    assert (parsed.flaw, parsed.kind) == (None, "article")


@pytest.mark.parametrize(
    "html",
    [
        f"<main><h1>Fines for walls of consent</h1>{RULES}</main>{BANNER}",
        f"<main><h1>Fines for walls of consent</h1><p>By Jane Roe</p>"
        f"<p><time datetime='2026-03-02T08:00:00Z'>2 March 2026</time></p>{RULES}<button>Accept all</button></main>",
        f"<main><h1>Fines for walls of consent</h1>{RULES}{CASES}</main><button>Accept all</button>",
    ],
    ids=["a box", "a time", "many words"],
)
def test_a_story_about_consent_is_an_article(html: str) -> None:
    parsed = parse(html, headline=None)
    assert (parsed.flaw, parsed.kind) == (None, "article")


def test_a_page_with_the_headline_that_its_listing_promised_is_an_article() -> None:
    html = f"<main><h1>Fines for walls of consent</h1>{RULES}<button>Accept all</button></main>"
    assert parse(html, headline="Fines for walls of consent").kind == "article"
    assert parse(html, headline="The ferry sails on Monday").flaw == "consent_wall"
