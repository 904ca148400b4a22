package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Wordings;
import io.rendan.dashboard.map.MapChoice;
import io.rendan.dashboard.map.MapChoice.Size;
import io.rendan.dashboard.map.MapViews;
import io.rendan.map.MapLevel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The ecosystem as a map. */
@Controller
class MapPages {

    private static final int MOST_HOPS = 3;

    private final MapViews maps;
    private final Wordings wordings;

    MapPages(MapViews maps, Wordings wordings) {
        this.maps = maps;
        this.wordings = wordings;
    }

    @GetMapping("/map")
    String map(
            @RequestParam(required = false) @Nullable MapLevel level,
            @RequestParam(defaultValue = "") String focus,
            @RequestParam(required = false) @Nullable Integer hops,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Size size,
            Model model,
            Locale locale) {
        Optional<String> id = focus.isBlank() ? Optional.empty() : Optional.of(focus.strip());
        MapLevel wanted = Objects.requireNonNullElse(level, MapLevel.PLATFORM);
        var choice =
                new MapChoice(
                        id.isPresent() ? MapLevel.PARTY : wanted,
                        id,
                        Math.clamp(Objects.requireNonNullElse(hops, 1), 1, MOST_HOPS),
                        Optional.ofNullable(asOf),
                        Objects.requireNonNullElse(size, Size.MONEY));
        model.addAttribute("page", maps.page(choice, wordings.in(locale)));
        return "map";
    }
}
