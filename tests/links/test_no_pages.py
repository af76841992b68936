from __future__ import annotations

import pytest

from newscrawl.links.no_pages import make_fingerprint, might_be_login_wall, might_be_parked, might_be_soft_404
from newscrawl.page.page import Page

URL = "https://harbour.example/news/the-ferry-sails"
MENU = "<nav><a href='/'>Home</a></nav><ul>" + "<li><a href='/s'>Section of the news</a></li>" * 60 + "</ul>"
STORY = "<p>" + "The council of the harbour town voted on Monday to keep the old ferry. " * 30 + "</p>"
BRIEF = "<p>" + "The council of the harbour town voted on Monday to keep the old ferry. " * 4 + "</p>"


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
