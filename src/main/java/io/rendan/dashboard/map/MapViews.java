package io.rendan.dashboard.map;

import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.map.MapView.Card;
import io.rendan.dashboard.map.MapView.Choices;
import io.rendan.dashboard.map.MapView.Fact;
import io.rendan.dashboard.map.MapView.File;
import io.rendan.dashboard.map.MapView.Option;
import io.rendan.finding.FindingArchive;
import io.rendan.map.MapLevel;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;
import io.rendan.map.NetworkMaps;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the page of a map. */
@Component
public class MapViews {

    private static final int MONTHS = 24;

    private final NetworkMaps maps;
    private final FindingArchive findings;
    private final Runs runs;

    MapViews(NetworkMaps maps, FindingArchive findings, Runs runs) {
        this.maps = maps;
        this.findings = findings;
        this.runs = runs;
    }

    /**
     * The page.
     *
     * @throws io.rendan.map.MapException if the focus is unknown or the data are being changed
     * @throws io.rendan.run.DateOutsideDataException if the data do not reach the date
     */
    public MapView page(MapChoice choice, Wording words) {
        NetworkMap map = maps.map(choice.question(), choice.asOf());
        Rings rings =
                choice.asOf().isPresent()
                        ? Rings.NONE
                        : runs.reference().map(run -> Rings.of(findings, run)).orElse(Rings.NONE);
        var sheet = new Sheet(map, choice, rings, words);
        return new MapView(
                choices(choice, words),
                sheet.marks(),
                sheet.lines(),
                card(map, sheet, words),
                notes(map, words),
                files(choice, words));
    }

    private static Optional<Card> card(NetworkMap map, Sheet sheet, Wording words) {
        return map.focus()
                .flatMap(
                        id ->
                                map.nodes().stream()
                                        .filter(node -> node.key().equals("party:" + id))
                                        .findFirst())
                .map(
                        node ->
                                new Card(
                                        node.name(),
                                        sheet.kind(node),
                                        UriComponentsBuilder.fromPath("/parties/{id}")
                                                .encode()
                                                .buildAndExpand(node.id().orElse(""))
                                                .toUriString(),
                                        facts(node, sheet, words)));
    }

    private static List<Fact> facts(MapNode node, Sheet sheet, Wording words) {
        List<Fact> facts = new ArrayList<>();
        node.people()
                .ifPresent(
                        people ->
                                facts.add(new Fact(words.text("map.people"), words.whole(people))));
        facts.add(new Fact(words.text("map.turnover"), sheet.money(node.turnover())));
        facts.add(new Fact(words.text("map.userRevenue"), sheet.money(node.userRevenue())));
        return facts;
    }

    private static List<String> notes(NetworkMap map, Wording words) {
        return Stream.of(
                        map.hidden() > 0 ? words.text("map.hidden", words.whole(map.hidden())) : "",
                        map.nodes().isEmpty() ? words.text("map.empty") : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private Choices choices(MapChoice choice, Wording words) {
        return new Choices(
                Arrays.stream(MapLevel.values())
                        .map(
                                level ->
                                        option(
                                                level.name().toLowerCase(Locale.ROOT),
                                                words.text("map.level." + level),
                                                level == choice.level()))
                        .toList(),
                Arrays.stream(MapChoice.Size.values())
                        .map(
                                size ->
                                        option(
                                                size.name().toLowerCase(Locale.ROOT),
                                                words.text("map.size." + size),
                                                size == choice.size()))
                        .toList(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                hops ->
                                        option(
                                                Integer.toString(hops),
                                                words.text("map.hops", hops),
                                                hops == choice.hops()))
                        .toList(),
                months(choice, words),
                choice.focus().orElse(""));
    }

    private static Option option(String value, String title, boolean chosen) {
        return new Option(value, title, chosen);
    }

    /** The run's own date, and the ends of the months before as far as the data reach. */
    private List<Option> months(MapChoice choice, Wording words) {
        List<Option> months = new ArrayList<>();
        months.add(option("", words.text("map.now"), choice.asOf().isEmpty()));
        runs.dataRange()
                .ifPresent(
                        range -> {
                            for (int back = 1; back <= MONTHS; back++) {
                                LocalDate end =
                                        range.last()
                                                .withDayOfMonth(1)
                                                .minusMonths(back - 1L)
                                                .minusDays(1);
                                if (!end.isBefore(range.first())) {
                                    months.add(
                                            option(
                                                    end.toString(),
                                                    words.date(end),
                                                    choice.asOf().equals(Optional.of(end))));
                                }
                            }
                        });
        return months;
    }

    private static List<File> files(MapChoice choice, Wording words) {
        return Stream.of("graphml", "gexf", "json")
                .map(format -> new File(words.text("map.file." + format), address(choice, format)))
                .toList();
    }

    private static String address(MapChoice choice, String format) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/api/network")
                        .queryParam("level", choice.level().name().toLowerCase(Locale.ROOT))
                        .queryParam("hops", choice.hops())
                        .queryParam("format", format);
        choice.focus().ifPresent(id -> address.queryParam("focus", "{focus}"));
        choice.asOf().ifPresent(date -> address.queryParam("asOf", date));
        return address.encode().buildAndExpand(choice.focus().stream().toArray()).toUriString();
    }
}
