package io.rendan.run.rule;

import io.rendan.analysis.RuleText;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rules that the server could not stop: not asked again, also after a restart, until their file
 * says something else. A note for each lies in a folder of its own, named by a digest of the rule;
 * whoever wants it asked once more as it is deletes the note and restarts. Thread-safe.
 */
@Component
public final class AbandonedRules {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedRules.class);

    private final Path folder;
    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    AbandonedRules(@Value("${rendan.data-dir:data}/abandoned-rules") Path folder) {
        this.folder = folder;
    }

    /** Why a rule is not asked; empty where it is. */
    public Optional<String> whyNot(RuleText rule) {
        String digest = digest(rule);
        String reason = reasons.computeIfAbsent(digest, this::noted);
        return Optional.of(reason).filter(known -> !known.isEmpty());
    }

    /** Notes that a rule is not to be asked again. */
    public void add(RuleText rule, String reason) {
        String note = reason + "; it is asked again once its file has changed";
        String digest = digest(rule);
        reasons.put(digest, note);
        LOG.warn("rule {} is given up: {}", rule.source(), note);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(digest), note);
        } catch (IOException e) {
            LOG.warn("that cannot be noted in {}: {}", folder, e.toString());
        }
    }

    private String noted(String digest) {
        Path note = folder.resolve(digest);
        try {
            return Files.exists(note) ? Files.readString(note).strip() : "";
        } catch (IOException e) {
            return "the server could not stop it";
        }
    }

    private static String digest(RuleText rule) {
        try {
            String all = rule.source() + "\n" + rule.header() + "\n" + rule.statement();
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
