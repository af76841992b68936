"""The language: claims, and what the text says of them."""

from __future__ import annotations

import pytest

from newscrawl.extract.language import find_languages, tell_language
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

ENGLISH = (
    "The storm that hit the coast was the worst in forty years and thousands of people have left their homes. " * 2
)
GERMAN = "Der Sturm, der die Küste traf, war der schlimmste seit vierzig Jahren, und viele sind nicht zu Hause. " * 2
ARABIC = "ضربت العاصفة الساحل الجنوبي ليلا وغادر الآلاف منازلهم قبل وصولها إلى المدينة " * 2
SAMPLES = {
    "en": ENGLISH,
    "de": GERMAN,
    "ar": ARABIC,
    "fr": "La tempête qui a frappé la côte est la plus forte des dernières années et les habitants sont partis. " * 2,
    "es": "La tormenta que azotó la costa es la más fuerte de los años y los vecinos han dejado sus casas por la. " * 2,
    "pt": "A tempestade que atingiu a costa não foi a mais forte dos anos, mas também uma das mais longas pela. " * 2,
    "it": "La tempesta che ha colpito la costa è la più forte degli ultimi anni e gli abitanti della zona non sono. "
    * 2,
    "nl": "De storm die de kust trof is het ergste van de laatste jaren en de bewoners zijn niet naar huis met een. "
    * 2,
    "tr": "Kıyıyı vuran fırtına son yılların en güçlü fırtınası olarak ve çok sayıda kişi için bu bir daha kadar. " * 2,
    "ca": "L’autoritat del port va anunciar que el vell moll serà tancat per obres i que els vaixells no han sortit. "
    * 2,
    "gl": "A autoridade do porto anunciou que o vello peirao non abre ata o verán e que os barcos saen co mar da ría. "
    * 2,
    "hr": "Lučka uprava je priopćila da će stari mol biti zatvoren i da su brodovi koji voze na otok kao i za kopno. "
    * 2,
    "ru": "Шторм обрушился на побережье ночью, и тысячи людей покинули свои дома, сообщили власти. " * 2,
    "uk": "Шторм обрушився на узбережжя вночі, і тисячі людей залишили свої домівки, повідомили її. " * 2,
    "fa": "توفان شبانه به ساحل جنوبی رسید و هزاران نفر خانه‌های خود را ترک کردند، گفت پژوهشگر چگونه. " * 2,
    "he": "הסופה פגעה בחוף הדרומי בלילה ואלפי אנשים עזבו את בתיהם. " * 2,
    "hi": "तूफान रात में दक्षिणी तट से टकराया और हजारों लोगों ने अपने घर छोड़ दिए। " * 2,
    "zh": "台风今晨在南部沿海登陆，数千居民已经离开家园，当局表示。" * 3,
    "ja": "台風が今朝、南部の沿岸に上陸し、数千人の住民が家を離れたと当局は述べた。" * 3,
    "ko": "태풍이 오늘 아침 남부 해안에 상륙해 수천 명의 주민이 집을 떠났다고 당국이 밝혔다. " * 3,
    "el": "Η καταιγίδα χτύπησε τη νότια ακτή τη νύχτα και χιλιάδες άνθρωποι έφυγαν από τα σπίτια τους. " * 2,
}


def read(html: str, text: str | None, site: Site | None = None) -> tuple[str, str]:
    return tuple(find_languages(Page(html), site=site, text=text)[0])  # type: ignore[return-value]


@pytest.mark.parametrize("language", sorted(SAMPLES))
def test_the_text_tells_its_language(language: str) -> None:
    assert tell_language(SAMPLES[language]) == language


def test_an_arabic_footer_does_not_make_a_page_arabic() -> None:
    page = f"<div>{ENGLISH}</div><div dir=rtl>بناية النخيل - رأس النبع - بيروت</div>"
    assert read(page, ENGLISH) == ("en", "text")


def test_a_claim_that_the_text_supports_is_kept_with_its_region() -> None:
    assert read('<html lang="en-GB"><p>x</p>', ENGLISH) == ("en-GB", "html:lang")
    assert read(
        '<html lang="nb-NO"><p>x</p>', "Det var ikke den som ble sett av oss, og jeg var etter det på. " * 3
    ) == (
        "nb-NO",
        "html:lang",
    )


@pytest.mark.parametrize(
    ("claim", "text", "told"), [("en", ARABIC, "ar"), ("en-US", GERMAN, "de"), ("ar", ENGLISH, "en")]
)
def test_a_claim_that_the_text_refutes_is_not_believed(claim: str, text: str, told: str) -> None:
    found = find_languages(Page(f'<html lang="{claim}"><p>x</p>'), text=text)
    assert tuple(found[0]) == (told, "text")
    assert found[-1].value == claim


def test_a_language_of_the_same_script_is_believed() -> None:
    assert read('<html lang="ckb"><p>x</p>', ARABIC) == ("ckb", "html:lang")
    assert read(
        '<html lang="sw"><p>x</p>', "Watu kumi na wanane wanaswa kwa makosa mbalimbali mkoani humo jana. " * 4
    ) == (
        "sw",
        "html:lang",
    )


def test_among_true_claims_json_ld_goes_first() -> None:
    page = '<html lang="en"><script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"en-ZA"}</script>'
    assert read(page, ENGLISH) == ("en-ZA", "json-ld:inLanguage")


def test_a_profile_is_for_pages_that_do_not_say() -> None:
    site = Site(domain="a.example", example="https://a.example/1", language="sw")
    assert read("<p>x</p>", None, site) == ("sw", "profile")
    assert find_languages(Page("<p>x</p>")) == []


def test_too_little_text_proves_nothing() -> None:
    assert tell_language("Storm!") is None
    assert tell_language("") is None
    assert read('<html lang="fr"><p>x</p>', "OK") == ("fr", "html:lang")


def test_a_claim_whose_commonest_words_are_nowhere_is_dropped() -> None:
    zulu = "Kubukeka kukude phambili ukuthi umasipala uqede inkinga yamaphara edla umzila edolobheni lonke izolo. " * 6
    assert find_languages(Page('<html lang="en"><p>x</p>'), text=zulu) == []
    assert find_languages(Page('<html lang="zu"><p>x</p>'), text=zulu)[0] == ("zu", "html:lang")
