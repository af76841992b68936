"""Addresses that lead to no news of their own: tags, authors, search, log-in, shop, weather, horoscopes, e-paper …

Known by the words of their path, in the languages that news sites are written in, by what search parameters they
have, and by their host's name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal
from urllib.parse import parse_qsl

from ..urls.canonical import read_domain

Subject = Literal[
    "tag",
    "author",
    "search",
    "account",
    "shop",
    "weather",
    "horoscope",
    "e-paper",
    "comments",
    "service",
    "house",
    "play",
]

# Whole words of a path, "-" between words, accents left out: these are compared without them.
_WORDS: dict[Subject, str] = {
    "tag": """
        tag tags topic-tag hashtag hashtags keyword keywords label labels schlagwort schlagworte schlagwoerter
        stichwort stichworte etiqueta etiquetas mot-cle mots-cles motcle motscles mot-clef parola-chiave
        trefwoord trefwoorden etikett nyckelord emneord stikord avainsana asiasanat tagi slowo-kluczowe stitek
        stitky klicove-slovo klucove-slovo cimke cimkek eticheta etichete oznaka oznake etiket etiketler tegi
        teg metka metki тег теги метка метки ключевое-слово мітка етикет etiketes ετικετα ετικετες barchasb
        barchasp الوسوم وسم وسوم الوسم كلمات-دلالية كلمة-دلالية الكلمات-المفتاحية هاشتاغ برچسب برچسب-ها برچسبها
        کلیدواژه کلیدواژه-ها ٹیگ ٹیگز תגית תגיות タグ キーワード 标签 標籤 태그 टैग แท็ก nhan tu-khoa kata-kunci
    """,
    "author": """
        author authors byline bylines journalist journalists contributor contributors reporter reporters writer
        writers our-team staff profile profiles columnist-profile autor autoren autorin redakteur redakteure
        redaktion auteur auteurs autrice redacteur redacteurs journaliste journalistes autore autori autrici
        giornalista giornalisti autores autora autoras redactor redactores periodista periodistas colunista
        jornalista forfatter forfattere skribent skribenter journalister toimittaja toimittajat autorzy redaktor
        redaktorzy autori-clankov szerzo szerzok autorul redactor-sef novinar novinari avtor avtory avtori автор
        авторы автори журналист журналисты συντακτης συντακτες αρθρογραφοι syntaktes yazar yazarlar muhabir
        muhabirler kuttab katib nevisande nevisandegan الكاتب كاتب الكتاب المؤلف مؤلف المحرر محررون المراسلون
        نویسنده نویسندگان خبرنگار مصنف لکھاری כתב כתבים מחבר כותב 記者 執筆者 著者 ライター 作者 기자 lekhak
        लेखक ผู้เขียน tac-gia penulis
    """,
    "search": """
        search searches site-search search-results searchresults suche suchen suchergebnisse recherche
        recherches rechercher resultats buscar busqueda buscador pesquisa pesquisar busca cerca ricerca
        risultati zoeken zoekresultaten sok sok-resultat sogning soeg sog haku szukaj wyszukiwarka hledat
        hledani vyhledavani hladat vyhladavanie kereses kereso cauta cautare pretraga trazi ara arama poisk
        iskat поиск искать пошук търсене anazitisi αναζητηση bahth bahath jostoju jostejoo jostojoo البحث بحث
        نتائج-البحث بحث-متقدم جستجو جست-و-جو جستجوی-پیشرفته חיפוש kensaku 検索 搜索 搜寻 搜尋 検索結果 검색 khoj
        खोज ค้นหา tim-kiem cari pencarian
    """,
    "account": """
        account accounts my-account myaccount login log-in signin sign-in logout log-out signup sign-up register
        registration password lost-password reset-password forgot-password auth sso oauth wp-login wp-admin user
        users membership subscribe subscription subscriptions unsubscribe
        paywall checkout konto anmelden anmeldung abmelden registrieren registrierung passwort abo abos
        abonnement abonnements abonnieren digitalabo mein-konto compte mon-compte connexion inscription
        se-connecter identification abonnez-vous s-abonner cuenta mi-cuenta iniciar-sesion registro registrarse
        suscripcion suscripciones suscribete suscribirse boletin boletines conta entrar cadastro assinatura
        assinaturas assine accedi accesso registrati abbonamenti abbonati iscriviti inloggen aanmelden
        registreren abonneren nieuwsbrief logga-in prenumerera logg-inn log-ind abonner bliv-abonnent kirjaudu
        tilaa logowanie zaloguj rejestracja prenumerata subskrypcja prihlaseni prihlasenie registrace predplatne
        bejelentkezes regisztracio elofizetes autentificare inregistrare abonare prijava registracija pretplata
        giris giris-yap uye-ol uyelik abone abonelik kayit-ol vhod vkhod registratsiya registraciya podpiska
        lichnyy-kabinet вход войти регистрация подписка увійти реєстрація підписка syndesi eggrafi συνδεση
        εγγραφη συνδρομη tasjil dukhul vorood sabtenam تسجيل-الدخول تسجيل الدخول دخول حسابي اشتراك الاشتراك
        اشترك النشرة-البريدية ورود ثبت-نام عضویت خبرنامه لاگ-ان התחברות הרשמה כניסה מנוי ログイン 会員登録
        新規登録 マイページ 登录 登錄 登入 注册 註冊 로그인 회원가입 लॉगिन เข้าสู่ระบบ สมัครสมาชิก dang-nhap
        dang-ky masuk daftar
    """,
    "shop": """
        shop shops store boutique boutiques tienda tiendas loja lojas negozio winkel webwinkel webshop butik
        butikk verkkokauppa sklep obchod aruhaz magazin-online prodavnica trgovina magaza magazin-tovarov
        internet-magazin магазин интернет-магазин крамниця katastima καταστημα matjar foroshgah متجر المتجر تسوق
        فروشگاه دکان חנות ショップ 商店 商城 쇼핑 dukan ร้านค้า cua-hang toko cart basket warenkorb panier
        carrito carrinho carrello winkelwagen add-to-cart gutschein gutscheine codes-promo code-promo coupons
        coupon vouchers cupones cupons kupony kupon-kodlari
    """,
    "weather": """
        weather forecast forecasts weather-forecast wetter wetterbericht wettervorhersage meteo previsions-meteo
        meteo-france tiempo el-tiempo pronostico-del-tiempo clima previsao-do-tempo previsao tempo
        previsioni-meteo het-weer weer weersverwachting vader vaer vaeret vejr vejret saa pogoda pocasi pocasie
        idojaras vremea meteorologija vremenska-prognoza hava hava-durumu pogoda-segodnya погода погода-сегодня
        времето kairos o-kairos καιρος ο-καιρος taqs altaqs havashenasi ab-va-hava ab-o-hava الطقس طقس
        حالة-الطقس الأحوال-الجوية هواشناسی آب-و-هوا وضعیت-آب-و-هوا מזג-אוויר mezeg-avir tenki 天気 天気予報 天气
        天氣 天气预报 날씨 mausam मौसम พยากรณ์อากาศ thoi-tiet cuaca
    """,
    "horoscope": """
        horoscope horoscopes astrology zodiac star-signs horoskop horoskope tageshoroskop astrologie
        sternzeichen horoscopo horoscopos astrologia signos oroscopo oroscopi segni-zodiacali horoscoop
        horoskooppi horoskopy horoszkop horoscop zodiac-azi horoskop-dnevni burclar burc gunluk-burc astroloji
        goroskop goroskopy гороскоп гороскопы гороскопи хороскоп zodia zwdia ωροσκοπιο ζωδια abraj alabraj fal
        fale-hafez fal-rooz ابراج الأبراج أبراج حظك-اليوم برجك فال فال-روزانه طالع-بینی ستاروں-کی-چال הורוסקופ
        uranai 占い 星座 星座占い 今日の運勢 運勢 占星 운세 오늘의-운세 rashifal राशिफल ดูดวง tu-vi
        cung-hoang-dao zodiak ramalan-bintang
    """,
    "e-paper": """
        epaper e-paper e-papers e-edition eedition digital-edition print-edition-pdf replica pdf-edition ekiosk
        e-kiosk kiosk e-zeitung zeitung-digital e-journal edition-numerique journal-numerique journal-pdf
        kiosque kiosco kiosko edicion-digital-pdf hemeroteca-pdf edicao-digital jornal-digital edicola
        edicola-digitale sfoglia e-krant digitale-krant etidning e-tidning e-avis eavis nakoislehti e-wydanie
        e-noviny e-vydani e-ujsag editie-digitala e-gazete egazete elektronnaya-versiya pdf-версия
        электронная-версия електронна-версія
        pdf-nuskha roozname-pdf النسخة-الورقية نسخة-ورقية العدد-الورقي pdf-النسخة النسخة-pdf
        عدد-اليوم-pdf نسخه-چاپی نسخه-pdf روزنامه-pdf صفحات-روزنامه ای-پیپر גיליון-דיגיטלי shimen 紙面
        紙面ビューアー 電子版紙面 电子报 電子報 数字报 지면보기 ई-पेपर
    """,
    "comments": """
        comments kommentare leserkommentare commentaires comentarios commenti reacties kommentarer kommentit
        komentarze komentare komentar komentari hozzaszolasok comentarii yorum yorumlar kommentarii kommentariy
        комментарии комментарий коментарі коментари sxolia σχολια taliqat nazarat تعليقات التعليقات تعليق دیدگاه
        دیدگاه-ها نظرات تبصرے תגובות コメント 评论 評論 댓글 टिप्पणियां ความคิดเห็น binh-luan discussion forum
        forums foro foros forumi форум форумы المنتدى منتديات
    """,
    "service": """
        rss feed feeds rss-feeds podcast-feed sitemap site-map plan-du-site mapa-del-sitio sitemap-html calendar
        calendario calendrier kalender kalendar archive-calendar takvim tv-guide tv-programm fernsehprogramm
        programme-tv programacion-tv programmi-tv tv-program tablå classifieds kleinanzeigen anzeigen
        annonces-classees clasificados immobilien-suche stellenangebote stellenmarkt offres-d-emploi
        bolsa-de-trabajo obituary-notices traueranzeigen todesanzeigen avis-de-deces esquelas necrologie print
        druckversion imprimir share mailto whatsapp amp xmlrpc wp-json cgi-bin prayer-times مواقيت-الصلاة
        اوقات-شرعی exchange-rates اسعار-العملات
    """,
    "house": """
        imprint impressum legal legal-notice mentions-legales aviso-legal privacy privacy-policy datenschutz
        datenschutzerklaerung privacidad politica-de-privacidad confidentialite note-legali gizlilik
        политика-конфиденциальности سياسة-الخصوصية حریم-خصوصی プライバシーポリシー 隐私政策 privacy-notice terms
        terms-of-use terms-of-service terms-and-conditions agb nutzungsbedingungen cgu cgv condiciones termos
        uslovi cookie cookies cookie-policy contact contact-us contactus kontakt contacto contato contatti
        iletisim контакты контакти epikoinonia επικοινωνια اتصل-بنا اتصل تواصل-معنا تماس-با-ما お問い合わせ
        联系我们 聯絡我們 문의 lien-he hubungi-kami about about-us aboutus ueber-uns uber-uns a-propos
        qui-sommes-nous nosotros quienes-somos sobre-nos chi-siamo over-ons om-oss om-os o-nas rolunk despre-noi
        hakkimizda о-нас о-проекте من-نحن عن-الموقع درباره-ما 会社概要 关于我们 關於我們 tentang-kami help hilfe
        aide ayuda ajuda aiuto faq faqs jobs karriere careers vacancies advertise advertising werbung publicidad
        publicite mediadaten mediakit anunciese pubblicita reklam reklama реклама اعلن-معنا تبلیغات 広告掲載
        accessibility corrections-policy ethics-policy
        newsletter newsletters member members
    """,
    "play": """
        crossword crosswords kreuzwortraetsel mots-croises crucigrama cruciverba sudoku puzzles wordle games
        spiele juegos jeux jogos giochi passatiempos pasatiempos lotto lotería loteria lottozahlen quiz quizzes
        bulmaca oyunlar игры судоку الكلمات-المتقاطعة جدول ゲーム クイズ
    """,
}
# Under these there may be articles too, under headlines of their own: /weather/storm-hits-the-coast-on-monday.
_MAY_HOLD_ARTICLES = frozenset({"author", "weather", "comments", "house", "play", "service"})
_NEVER_ARTICLES = frozenset({"forum", "forums", "rss", "feed", "feeds", "calendar", "classifieds", "print", "share"})
_PARAMETERS: dict[str, Subject] = {
    **dict.fromkeys(("s", "q", "query", "search", "suche", "suchbegriff", "recherche", "buscar", "kw"), "search"),
    **dict.fromkeys(("tag", "tags", "tagid", "keyword", "keywords", "hashtag"), "tag"),
    **dict.fromkeys(("author", "autor", "auteur", "author_name"), "author"),
    **dict.fromkeys(("replytocom", "showcomment", "commentid"), "comments"),
    **dict.fromkeys(("login", "redirect_to", "returnurl", "logout"), "account"),
    **dict.fromkeys(("add-to-cart", "add_to_cart"), "shop"),
    **dict.fromkeys(("share", "ical", "outlook-ical"), "service"),
}
_ACTIONS = frozenset({"replytocom", "showcomment", "add-to-cart", "add_to_cart", "share", "ical", "outlook-ical"})
ID_PARAMETERS = frozenset(
    {"id", "newsid", "articleid", "article_id", "aid", "nid", "storyid", "story", "p", "sid", "cid"}
)
_WORD = re.compile(r"[^-_+ ]+")
_HOSTS: dict[str, Subject] = {
    **dict.fromkeys(("shop", "store", "boutique", "tienda", "loja", "negozio", "winkel", "sklep"), "shop"),
    **dict.fromkeys(("epaper", "e-paper", "eedition", "kiosk", "kiosque", "kiosko", "edicola", "replica"), "e-paper"),
    **dict.fromkeys(("login", "account", "accounts", "sso", "auth", "abo", "subscribe", "konto"), "account"),
    **dict.fromkeys(("search", "suche", "buscar", "recherche", "poisk"), "search"),
    **dict.fromkeys(("weather", "wetter", "meteo", "tiempo", "pogoda", "taqs"), "weather"),
    **dict.fromkeys(("horoscope", "horoskop", "horoscopo", "goroskop"), "horoscope"),
    **dict.fromkeys(("forum", "forums", "comments"), "comments"),
    **dict.fromkeys(("jobs", "stellenmarkt", "rss", "feeds", "games", "spiele"), "service"),
}


def find_subject(host: str, segments: list[str], query: str) -> Subject | None:
    """What the address is about where that is no news; None where it may be.

    `segments` are the path's, in lower case, percent-encoding read and the last one without its extension.
    """
    label = host.partition(".")[0]
    if label in _HOSTS and host != read_domain(host):
        return _HOSTS[label]
    for place, segment in enumerate(segments):
        subject = find_word_subject(segment)
        if subject is None:
            continue
        below = segments[place + 1 :]
        if below and subject in _MAY_HOLD_ARTICLES and segment not in _NEVER_ARTICLES:
            # A headline stands under it; under an author's name there must be one more.
            words = max(map(count_slug_words, below))
            if words >= 5 and (subject != "author" or len(below) >= 2):
                continue
            if words >= 4 and len(below) >= 2:
                continue
        return subject
    return _find_query_subject(query) if query else None


def count_slug_words(segment: str) -> int:
    """The words of one part of a path."""
    return len(_WORD.findall(segment))


@lru_cache(maxsize=20_000)
def find_word_subject(segment: str) -> Subject | None:
    """What one word of a path says the pages under it are about."""
    return _TABLE.get(_fold(segment))


def _find_query_subject(query: str) -> Subject | None:
    pairs = [(name.lower(), value) for name, value in parse_qsl(query)]
    if any(name in ID_PARAMETERS and any(map(str.isdigit, value)) for name, value in pairs):
        return next((_PARAMETERS[name] for name, _ in pairs if name in _ACTIONS), None)
    for name, value in pairs:
        subject = _PARAMETERS.get(name)
        # ?s=7 is a section, ?tag=7 may be one, ?q=node/7 is an article.
        if subject is not None and not (subject in ("tag", "search") and (value.isdigit() or "/" in value)):
            return subject
    return None


def _fold(word: str) -> str:
    word = word.replace("_", "-").replace("+", "-").replace(" ", "-")
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join([c for c in plain if not unicodedata.combining(c)]).replace("\u200c", "-")


_TABLE: dict[str, Subject] = {_fold(word): subject for subject, words in _WORDS.items() for word in words.split()}
