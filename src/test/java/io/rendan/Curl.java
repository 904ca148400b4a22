package io.rendan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A curl command as the documents show it, with what they show beside it.
 *
 * @param method GET unless it says otherwise
 * @param path of the address, with its query
 * @param headers by name
 * @param body of the request; empty for none
 * @param piped whether its answer goes through another command before it is shown
 * @param shown what stands below it; empty for nothing
 */
record Curl(
        String method,
        String path,
        Map<String, String> headers,
        Optional<String> body,
        boolean piped,
        String shown) {

    private static final String PROMPT = "$ ";
    private static final String ADDRESS = "http://localhost:8080";

    /** The commands of a console block, each with the lines up to the next. */
    static List<Curl> of(Document.Block console) {
        List<Curl> commands = new ArrayList<>();
        String command = "";
        StringBuilder shown = new StringBuilder();
        for (String line : console.text().lines().toList()) {
            if (line.startsWith(PROMPT)) {
                add(command, shown, commands);
                command = line.substring(PROMPT.length());
                shown = new StringBuilder();
            } else {
                shown.append(line).append('\n');
            }
        }
        add(command, shown, commands);
        return commands;
    }

    private static void add(String command, StringBuilder shown, List<Curl> commands) {
        if (!command.isEmpty()) {
            commands.add(of(command, shown.toString().strip()));
        } else if (!shown.isEmpty()) {
            throw new AssertionError("an answer without a command: " + shown);
        }
    }

    /** Reads a command; options that are not known are refused, not passed over. */
    static Curl of(String command, String shown) {
        List<String> words = words(command);
        boolean piped = words.contains("|");
        List<String> own = piped ? words.subList(0, words.indexOf("|")) : words;
        String method = "GET";
        String address = "";
        Map<String, String> headers = new LinkedHashMap<>();
        Optional<String> body = Optional.empty();
        if (!own.getFirst().equals("curl")) {
            throw new AssertionError("no curl command: " + command);
        }
        for (int i = 1; i < own.size(); i++) {
            String word = own.get(i);
            switch (word) {
                case "-s", "-si", "-sN" -> {}
                case "-X" -> method = own.get(++i);
                case "-H" -> {
                    String[] header = own.get(++i).split(": ", 2);
                    headers.put(header[0], header[1]);
                }
                case "-d" -> body = Optional.of(own.get(++i));
                default -> {
                    if (!word.startsWith(ADDRESS) || !address.isEmpty()) {
                        throw new AssertionError("what is '%s' in %s?".formatted(word, command));
                    }
                    address = word.substring(ADDRESS.length());
                }
            }
        }
        return new Curl(method, address, headers, body, piped, shown);
    }

    /** Words as a shell has them; an unquoted | is a word. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char c : (command + " ").toCharArray()) {
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ' ') {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
