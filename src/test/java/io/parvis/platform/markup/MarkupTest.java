package io.parvis.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Proves;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    @Proves({"PORT-56", "D12"})
    void keepsWhatMakesAPage() {
        var page =
                "<h2>Hello</h2><p>A <strong>good</strong> <a href=\"https://parvis.example/a?b=c\">place</a></p>"
                        + "<ul><li>one</li></ul>";
        var clean = Markup.cleaned(page);
        assertThat(clean.leftOut()).isEmpty();
        assertThat(clean.html())
                .contains("<h2>Hello</h2>", "<strong>good</strong>", "<ul><li>one</li></ul>")
                .contains("href=\"https://parvis.example/a?b&#61;c\"", "noopener");
        assertThat(Markup.cleaned(clean.html()).html()).isEqualTo(clean.html());
    }

    @Test
    @Proves({"PORT-56", "D12"})
    void takesOutWhateverActsOrLooksElsewhere() {
        var wrong =
                """
                <script>alert(1)</script><p onclick="alert(2)" style="position:fixed">Text</p>
                <a href="javascript:alert(3)">one</a><a href="http://plain.example">two</a>
                <img src="https://elsewhere.example/x.png"><img src=x onerror=alert(4)>
                <iframe src="https://elsewhere.example"></iframe><svg><script>alert(5)</script></svg>
                <form action="https://elsewhere.example"><input name="password"></form>
                <a href="data:text/html;base64,PHNjcmlwdD4=">three</a><style>p{display:none}</style>
                <math><mtext><table><mglyph><style><img src=x onerror=alert(6)></style></table></math>
                """;
        var clean = Markup.cleaned(wrong);
        assertThat(clean.html())
                .contains("<p>Text</p>", "one", "two", "three")
                .doesNotContain(
                        "script",
                        "alert",
                        "onclick",
                        "onerror",
                        "style",
                        "iframe",
                        "svg",
                        "form",
                        "input",
                        "elsewhere",
                        "href",
                        "src");
        assertThat(clean.leftOut()).contains("script", "onclick", "iframe", "form");
    }

    @Test
    void leavesTheFirstRankOfHeadingsToThePageAround() {
        assertThat(Markup.cleaned("<h1>Us</h1>").html()).isEqualTo("<h2>Us</h2>");
    }

    @Test
    void keepsPicturesThatComeAlong() {
        var picture = "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"Logo\" />";
        assertThat(Markup.cleaned(picture).html()).contains("data:image/png;base64,", "Logo");
        assertThat(Markup.cleaned("<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">").html())
                .doesNotContain("svg");
    }
}
