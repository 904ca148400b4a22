package io.rendan.party;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Parties by id, with what is their own. */
public interface PartyRepository extends Repository<Party, String> {

    Optional<Party> findById(String id);
}
