package io.rendan.ecosystem;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Parties by id, with what is their own. */
public interface Parties extends Repository<Party, String> {

    Optional<Party> findById(String id);
}
