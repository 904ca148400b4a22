package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;

import java.util.Optional;
import java.util.function.BiConsumer;

/** What is there before a dataset is merged: rows may point at it, and may give it again. */
public interface KnownThings {

    /** Nothing is there: a dataset on its own. */
    KnownThings NONE =
            new KnownThings() {
                @Override
                public Optional<String> currency() {
                    return Optional.empty();
                }

                @Override
                public void forEach(BiConsumer<DatasetFile, String> thing) {}
            };

    /** Currency of the money that is there. */
    Optional<String> currency();

    /** Hands over every id, with the table that things of its kind stand in. */
    void forEach(BiConsumer<DatasetFile, String> thing);
}
