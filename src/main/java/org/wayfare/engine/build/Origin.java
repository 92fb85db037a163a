package org.wayfare.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;

/** The hash of everything that compiled rules are made from: rule text, the words rules may use, Drools, this build. */
final class Origin {
    /** To be raised when the build writes something else from the same rules. */
    private static final String FORMAT = "2";

    private static final List<String> WORDS = List.of("org/wayfare/model", "org/wayfare/facts", "org/wayfare/calc");

    private final byte[] common;

    /** Hashes what all stages share. */
    Origin(Path classes) throws IOException {
        MessageDigest digest = digest();
        add(digest, FORMAT + " " + ExecutableModelProject.class.getPackage().getImplementationVersion());
        for (String room : WORDS) {
            for (String name : RuleFiles.names(classes.resolve(room), ".class")) {
                add(digest, room + "/" + name);
                digest.update(Files.readAllBytes(classes.resolve(room).resolve(name)));
            }
        }
        common = digest.digest();
    }

    String of(List<RuleSource> sources) {
        MessageDigest digest = digest();
        digest.update(common);
        for (RuleSource source : sources) {
            add(digest, source.path());
            add(digest, source.drl().text());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
