package org.claimline.importing.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.FieldMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class MappingGuessTest {

    private static final String LONG = "A text with more than a few words in it, as articles have, number ";

    /// A row for each of three, with values that suit what a column is said to hold.
    private static FieldMapping guess(String columns) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            ObjectNode row = Records.empty();
            for (String column : columns.split(",")) {
                String name = column.substring(0, column.indexOf(':')).strip();
                String value = switch (column.substring(column.indexOf(':') + 1).strip()) {
                    case "date" -> "2025-11-0" + i;
                    case "url" -> "https://x.example/" + i;
                    case "text" -> LONG + i + ". " + LONG + "again.";
                    case "line" -> "A short headline " + i;
                    case "number" -> "1" + i;
                    default -> "word";
                };
                ObjectNode at = row;
                String[] path = name.split("/");
                for (int p = 0; p + 1 < path.length; p++) {
                    at = at.has(path[p]) ? (ObjectNode) at.get(path[p]) : at.putObject(path[p]);
                }
                at.put(path[path.length - 1], value);
            }
            rows.add(row);
        }
        return MappingGuess.of(FieldPath.columns(rows), rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title:line, text:text, date:date, url:url, source:word, author:word, language:word | title=title,text=text,published=date,url=url,source=source,author=author,language=language
            Titel:line, Volltext:text, Erscheinungsdatum:date, Quelle:word, Verfasser:word, Sprache:word | title=Titel,text=Volltext,published=Erscheinungsdatum,source=Quelle,author=Verfasser,language=Sprache
            Titre:line, Contenu:text, Date de publication:date, Auteur:word | title=Titre,text=Contenu,published=Date de publication,author=Auteur
            标题:line, 正文:text, 发布时间:date, 来源:word, 作者:word | title=标题,text=正文,published=发布时间,source=来源,author=作者
            a:line, b:text, c:date, d:url, e:number | title=a,text=b,published=c,url=d
            Published Date:date, Article Title:line, Full_Text:text, Source URL:url | title=Article Title,text=Full_Text,published=Published Date,url=Source URL
            id:number, title:line, description:text, content:text, publishedAt:date, urlToImage:url, url:url | title=title,text=content,summary=description,published=publishedAt,url=url
            title/rendered:line, content/rendered:text, excerpt/rendered:line, date:date, link:url | title=title.rendered,text=content.rendered,summary=excerpt.rendered,published=date,url=link
            fields/headline:line, fields/bodyText:text, webPublicationDate:date, webUrl:url | title=fields.headline,text=fields.bodyText,published=webPublicationDate,url=webUrl
            source/name:word, source/url:url, title:line, body:text, author/name:word | title=title,text=body,url=source.url,source=source.name,author=author.name
            date:word, when:date, text:text | text=text,published=when
            """)
    void namesAndValuesDecide(String columns, String mapping) {
        assertThat(guess(columns).toString()).isEqualTo(mapping + ",dates=day-first");
    }

    @Test
    void aTableOfNumbersHasNoText() {
        assertThat(guess("day:date,open:number,close:number").hasText()).isFalse();
    }

    @Test
    void aMappingIsChangedByText() {
        FieldMapping guess = guess("a:line,b:text,c:date");
        FieldMapping changed = guess.changedBy("title=Head, with comma,date=,dates=month-first");
        assertThat(changed.toString()).isEqualTo("title=Head, with comma,text=b,dates=month-first");
        assertThat(guess.changedBy(changed.toString()).with(FieldMapping.Role.PUBLISHED, "")).isEqualTo(changed);
        assertThatThrownBy(() -> guess.changedBy("headline=x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no role “headline”");
        assertThatThrownBy(() -> guess.changedBy("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
