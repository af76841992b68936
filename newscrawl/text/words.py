"""The words by which links, blocks and addresses show what they are, in the languages that news sites use most."""

from __future__ import annotations

import re

# Words of a class, an id or a heading around links to further articles on one subject; "_" is any word break.
RELATED_WORDS = re.compile(
    "|".join(
        """
        related recommend similar more_?(?:on|from|like|stories|news|articles) read_?(?:more|next|also) also_?read
        see_?also further you_?may up_?next verwandt ähnlich mehr_(?:zum|zu|aus|von) mehr_thema weiter(?:e|lesen)
        auch_interess zum_thema relacionad lee_también más_(?:sobre|noticias) te_puede
        véase ver_también leia_também veja_também similaire
        lire_aussi sur_le_même à_lire voir_aussi correlat leggi_anche gerelateerd lees_ook läs_också les_også ilgili
        похож по_теме читайте powiązane czytaj súvisiac souvisej ذات_صلة المزيد إقرأ اقرأ مرتبط مشابه
        关连 相关 相關 関連 おすすめ あわせて読 관련 संबंधित เกี่ยวข้อง liên_quan terkait baca_juga קשור مطالب_مرتبط
        """.split()
    ).replace("_", "[-_ ]"),
    re.I,
)

# … or of the line before one, that say that the articles are on the same subject, not just others.
SUBJECT_WORDS = re.compile(
    "|".join(
        """
        related similar more_?(?:on|like) read_?(?:more|next|also) also_?read see_?also further_?reading verwandt
        ähnlich mehr_(?:zum|zu) mehr_thema weiterlesen zum_thema relacionad lee_también más_sobre véase ver_también
        leia_também veja_também similaire lire_aussi sur_le_même à_lire voir_aussi correlat leggi_anche gerelateerd
        lees_ook läs_också les_også ilgili похож по_теме читайте powiązane czytaj súvisiac souvisej ذات_صلة إقرأ
        اقرأ مرتبط مشابه 关连 相关 相關 関連 あわせて読 관련 संबंधित เกี่ยวข้อง liên_quan terkait baca_juga קשור
        lesen_sie_(?:auch|mehr|hier) lies_auch mehr_dazu aller_plus_loin saiba_mais approfondi lue_myös čtěte_také
        přečtěte čítajte_aj olvassa_el kapcsolódó citește_și citiți_și pročitajte прочетете свързани διαβάστε
        σχετικά_άρθρα ayrıca_oku بیشتر_بخوانید مطالب_مرتبط קראו_גם भी_पढ़ें อ่านเพิ่ม xem_thêm đọc_thêm lihat_juga
        """.split()
    ).replace("_", "[-_ ]")
)

# Words of a class, an id or a heading around links to what is new, on whatever subject.
LATEST_WORDS = re.compile(
    "|".join(
        """
        latest newest recent_?(?:posts|articles|news|stories) just_in top_?stories neueste neuste
        aktuelle_(?:meldungen|nachrichten|artikel) dernières derniers_articles à_la_une últimas últimos recientes
        ultime ultimi laatste senaste siste_nytt seneste uusimmat tuoreimmat najnowsze nejnovější najnovšie
        legfrissebb ultimele najnovije последни последние свежие останні τελευταί son_dakika son_haber أحدث آخر_ال
        آخرین تازه_ترین אחרונות 最新 新着 최신 ताज़ा ล่าสุด mới_nhất tin_mới terbaru terkini
        """.split()
    ).replace("_", "[-_ ]")
)

# … to what others read most.
POPULAR_WORDS = re.compile(
    "|".join(
        """
        (?<!partido_)popular trending most_?(?:read|viewed|popular|shared|commented|watched|clicked)
        meist_?(?:gelesen|geklickt) beliebt plus_(?:lus|lues|vus|partagés|commentés) más_(?:leíd|leid|vist|compart)
        lo_más mais_(?:lid|vist|acessad) più_(?:lett|vist|cliccat) popolari meest_(?:gelezen|bekeken)
        mest_(?:läst|lest|læst|sett) luetuimmat najczęściej_czyt nejčten nejsledovan najčítan legolvasott népszerű
        cele_mai_(?:citite|populare) najčitan най-чет самое_(?:читаемое|популярное) популярн найчитан δημοφιλ
        çok_okunan popüler الأكثر الاكثر پربازدید پربیننده הנקרא ランキング よく読まれ 人気 热门 熱門 排行 많이_본
        인기 लोकप्रिय ट्रेंडिंग ยอดนิยม đọc_nhiều xem_nhiều terpopuler populer
        """.split()
    ).replace("_", "[-_ ]")
)

# Words of a class or an id of blocks that repeat on every page of a site.
NAVIGATION_WORDS = re.compile(
    r"(?:^|[-_ ])(?:nav|navi|navbar|navigation|mainnav|subnav|menu|mainmenu|topmenu|footer|masthead|topbar|breadcrumbs?"
    r"|sitemap|megamenu|sections?-?list|site-?header|page-?header|offcanvas|sidenav|toolbar|langs?|languages)"
    r"(?:$|[-_ \d])",
    re.I,
)

# What a link to the next page of a listing says, in lower case with "-" between words.
NEXT_WORDS = frozenset(
    """
    next more older mehr weiter weitere nächste vor ältere suivant suivante suivants suivantes siguiente siguientes
    próxima próximo próximas próximos seguinte seguintes successiva successivo avanti volgende nästa neste næste
    seuraava sonraki следующая следующая→ далее вперед вперёд ещё еще наступна далі dalej następna následující další
    ďalšie ďalšia následná következő tovább următoarea urmatoarea înainte sljedeća следваща επόμενη επόμενο التالي
    التالية الصفحة-التالية المزيد לבא הבא הבאה עוד بعدی صفحه-بعد بیشتر 次へ 次のページ 次 もっと見る 下一页 下一頁 下页
    下一頁 更多 加载更多 載入更多 다음 더보기 अगला और-देखें ถัดไป ดูเพิ่มเติม tiếp xem-thêm selanjutnya berikutnya
    daha-fazla › » → > >> ⟩ ❯ ▶ ⇒ ⟶ ⯈ ＞ 》 ⟫
    ‹ « ← < << ⟨ ⟪ ❮ ◀
    """.split()
)
NEXT_STARTS = (
    *("next-page", "next-posts", "next-articles", "older-", "load-more", "show-more", "see-more", "view-more"),
    *("more-stories", "more-posts", "more-news", "more-articles", "more-results", "previous-posts", "earlier-"),
    *("nächste-seite", "ältere-", "weitere-artikel", "weitere-beiträge", "weitere-meldungen", "mehr-laden"),
    *("mehr-anzeigen", "mehr-artikel", "page-suivante", "articles-plus-anciens", "plus-d'articles", "voir-plus"),
    *("charger-plus", "afficher-plus", "página-siguiente", "siguiente-página", "entradas-antiguas", "más-antiguas"),
    *("cargar-más", "ver-más", "mostrar-más", "más-noticias", "carregar-mais", "ver-mais", "mais-notícias"),
    *("mostrar-mais", "pagina-successiva", "articoli-precedenti", "carica-altr", "mostra-altr", "volgende-pagina"),
    *("meer-laden", "toon-meer", "oudere-", "nästa-sida", "visa-fler", "ladda-fler", "äldre-", "neste-side"),
    *("vis-flere", "eldre-", "næste-side", "seuraava-sivu", "lataa-lisää", "näytä-lisää", "sonraki-sayfa"),
    *("daha-fazla", "önceki-haberler", "следующая-страница", "показать-ещё", "показать-еще", "загрузить-ещё"),
    *("загрузить-еще", "ещё-новости", "больше-новостей", "завантажити-ще", "показати-ще", "następna-strona"),
    *("pokaż-więcej", "załaduj-więcej", "starsze-", "další-stránka", "načíst-další", "zobrazit-další", "starší-"),
    *("následná-strana", "következő-oldal", "régebbi-", "pagina-următoare", "încarcă-mai", "επόμενη-σελίδα"),
    *("تحميل-المزيد", "عرض-المزيد", "المزيد-من", "الصفحة-التالية", "مقالات-أقدم", "صفحه-بعد", "نمایش-بیشتر"),
    *("مطالب-بیشتر", "بارگذاری-بیشتر", "טען-עוד", "עוד-כתבות", "もっと", "加载更多", "查看更多", "載入更多", "더-보기"),
    *("muat-lebih", "tải-thêm", "xem-thêm", "โหลดเพิ่ม"),
)
