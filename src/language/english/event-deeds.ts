/**
 * The verbs that tell events, a row each: PLOVER's category and mode, the verbs, the objects that they need, the prepositions
 * before whom it is done to ("=": the subject is whom it befalls; "-": the
 * subject does nothing). Objects that begin with "$" are lists of `objectLists`; behind "<" stand
 * words of which the subject must have one; "*" is any object, "@" a name.
 */
export const verbRows = `
NOTHING | leave | without
AID | arrive | <peacekeepers, peacekeeping, aid, supplies, rescuers, relief | in, at
AID | raise | money, funds, donations | for
ACCUSE:disapprove | call for, seek, demand, urge | sanctions, investigation, inquiry, probe, prosecution | against, into, of, on
ACCUSE:investigate | complete, conclude, finish, continue, reopen, widen, step up | investigation, investigations, inquiry, probe | into, against, of, over
ACCUSE:investigate | place under investigation, put under investigation
ACCUSE:investigate | dispatch, send | inspectors, investigators | to
SANCTION | hit, slap | sanctions, tariffs | 
ASSAULT:sexual | sexually abuse, sexually assault, gang-rape, molest
ASSAULT:torture | mistreat, waterboard, electrocute
CONCEDE | accept, concede to, bow to, yield to, give in to, meet | demands | of, from, by
CONCEDE | open | bridge, road, crossing, crossings, corridor, airspace | to, for
CONCEDE | shorten | curfew, lockdown | in, on
CONCEDE | pay, offer | compensation, reparations | to, for
CONCEDE | reappoint, re-appoint
RETREAT:disarm | demobilise, demobilize, decommission
RETREAT:access | allow, let, permit | refugees, exiles, families, candidate, candidates, journalists, vessels, ships, exports, flights | to, into, in
CONSULT | launch, undertake, begin, resume, lead, host, offer | mediation | between, with, in
CONSULT | renew, restart, continue, complete, conclude, enter | talks, negotiations, discussions, consultations, dialogue | with, between, of
CONSULT | give | welcome | to
COERCE:restrict | reimpose, re-impose, reinstate, maintain, tighten, toughen | sanctions, embargo, blockade, blockades, restrictions, ban | on, against, in
COERCE:cyber | hack into, deface
MOBILIZE:troops | strengthen, bolster, build up, reinforce | forces, troops, presence, defences, defenses, garrison | in, along, against, near, at
PROTEST:strike | stop, halt | work, working | over, against
PROTEST:obstruct | block, blockade, barricade, occupy | <protesters, demonstrators, workers, farmers, students, truckers, activists, strikers, miners, teachers, crowd, crowds, supporters, nurses, pensioners, settlers, fishermen | in, over, against
REJECT | renege on, backtrack on, go back on, walk back
REJECT | violate, breach, flout | ban, order, resolution, resolutions, treaty, agreement, curfew, embargo, sanctions
REQUEST | press, pressure, pressurise, pressurize, lobby, exhort, implore, push for, press for, lobby for, plead with, insist on, campaign for, petition
REQUEST | reiterate, renew, repeat, issue, submit, table | demand, demands, appeal, request, call, plea | to, for, from
AID | contribute, provide, lend | troops, soldiers, police, expertise, personnel, platoon, regiment, battalion, engineers, jets, helicopters, warships, peacekeepers | to, for, in
AID | fly, airlift | aid, supplies, medicine, food, tons, tonnes, equipment, water, vaccines | to, into
AID | train | police, soldiers, troops, pilots, forces, army, officers, recruits
COOPERATE | share, give, provide, hand over, exchange | information, intelligence, evidence, data | with, to
COOPERATE | stage, launch, hold, conduct, perform | war game, war games, exercise, exercises, drill, drills, manoeuvres, maneuvers | with, in, near
CONSULT | call, phone, telephone, ring | @ | 
CONCEDE | roll back, rollback, lift, ease, relax | tariffs, tariff, blockade, restrictions, sanctions, rules, ban | on, against, of, in
CONCEDE | give, grant | permission, approval, authorization, authorisation, mandate, consent | to, for
RETREAT:release | return | * | to
SUPPORT | award, confer | * | to, on
SUPPORT | reach, strike, clinch | deal, agreement, accord, compromise, settlement | with, between
SUPPORT | adopt | resolution, resolutions, declaration
ACCUSE:investigate | open, launch, conduct, lead, head | investigation, inquiry, probe, enquiry | into, against, of, over
ACCUSE:disapprove | dispute, contest, question | results, report, findings, claim, claims, legitimacy, account, methodology, figures
ACCUSE:disapprove | launch, offer, lead, voice, face | criticism, attack, tirade, broadside | of, on, against
NOTHING | pull, dig, dig out, pull out, bring out, retrieve, recover | bodies, body, corpses, remains
AID | fly in, ship in, bring in, truck in | supplies, aid, tonnes, tons, food, medicine, medicines, blankets, tents, water, rescuers
AID | approve, disburse | grant, loan, aid, tranche, credit, funding, million, billion | to, for
AID | distribute, hand out, deliver, provide, send | meals, kits, rations, tarpaulins, litres, oxygen, chlorine, beds, syringes, mosquito | to, for, in
PROTEST:strike | be on strike, remain on strike, stay on strike | | against, over
NOTHING | support, back, bolster, defend, boost | currency, kwacha, naira, rand, peso, rupee, shilling, prices, economy, growth, market, markets
DISPLACE | force, drive, chase, push | from their, from homes | -
ASSAULT | shoot down, bring down, down | drone, drones, plane, planes, jet, jets, helicopter, helicopters, aircraft, missile, missiles
ASSAULT | return fire, set on fire, set ablaze, set alight
HARM | leave | dead, injured, wounded, hurt, homeless, missing | -
HARM | claim | life, lives | -
HARM | beat to death, stab to death, hack to death, burn alive, burn to death, crush
ASSAULT:explosives | explode, go off, detonate | <bomb, bombs, device, devices, grenade, grenades, ied, mine, mines, explosives, missile, missiles, shell, shells, drone, drones, rocket, rockets, car, vehicle, bomber
ASSAULT:explosives | detonate, set off, plant | bomb, bombs, explosives, vest, device, devices, grenade, mine, belt, car
DISASTER:explosion | explode, blow up | <plant, factory, boiler, tank, tanker, pipeline, gas, refinery, warehouse, depot, fireworks, cylinder, reactor, mine, truck, generator
DISASTER:fire | break out, rage, sweep, tear | <fire, fires, blaze, wildfire, wildfires, flames
DISASTER:epidemic | break out, spread | <cholera, ebola, measles, outbreak, epidemic, disease, virus, dengue, malaria, polio, plague, mpox
DISASTER:eruption | erupt | <volcano, mount, etna, popocatepetl
ASSAULT | break out, erupt, flare, flare up, resume, rage | <fighting, clashes, violence, shooting, battles, gunfire, hostilities
PROTEST:riot | break out, erupt | <riots, riot, protests, unrest, protest
ASSAULT | fire, launch, lob, shoot, hurl, throw, drop | rockets, rocket, missiles, missile, shells, shots, mortars, mortar, bullets, stones, rocks, grenade, grenades, bottles, molotov, petrol, bombs, drones, live, rounds | at, into, on, towards, against, over
ASSAULT | burn, vandalise, vandalize, ransack, smash, set fire to, set ablaze, set alight, torch | bus, buses, car, cars, house, houses, home, homes, village, villages, church, churches, mosque, mosques, office, offices, shop, shops, vehicle, vehicles, crops, school, schools, station, building, buildings, town, market, posts, trucks
ASSAULT | exchange fire, trade fire, lay siege to, shoot at, hit back at, ram | | with, at
ASSAULT:abduct | take, hold | hostage, hostages, captive, captives
COERCE:arrest | place under house arrest, put under house arrest, remand, take in for questioning, handcuff, hold in custody, intern
COERCE:seize | demolish, bulldoze | home, homes, house, houses, structure, structures, settlement, shacks
COERCE | search | home, homes, house, houses, office, offices, flat, premises, residence, headquarters, apartment, consulate
COERCE:restrict | revoke, withdraw, strip | licence, license, licences, citizenship, visas, visa, passport, passports, accreditation | of, from, to
COERCE | force out of
COERCE | prolong, extend, renew, expand, widen | sanctions, embargo, ban, emergency, restrictions, tariffs | against, on, for
COERCE:arrest | issue | warrant, warrants | for, against
PROTEST:demo | hold, stage, organise, organize, join, attend | rally, rallies, protest, protests, vigil, sit-in, march, demonstration, demonstrations, picket | against, over, outside, in, for
PROTEST:demo | picket, chant slogans, gather to protest, block roads in protest
PROTEST:strike | begin, start, launch, stage, hold, declare, join, call | strike, walkout, strikes, stoppage | against, over
PROTEST:hunger | begin, start, launch, stage, declare, join | hunger strike | against, over
AID | open, set up, build, establish | clinic, clinics, shelter, shelters, camp, camps, corridor, kitchens, treatment, relief, humanitarian, hospital | in, for, at
AID | escort | convoy, convoys, aid, civilians, elders, children, trucks
AID | lend, fund, finance, bankroll | * | to, for
DISPLACE | leave, abandon, quit | village, villages, homes, home, town, hamlet, camp, settlement, houses
DISPLACE:evacuate | move, relocate, transfer, take | families, family, residents, people, villagers, households, children, patients, evacuees, villages
DISPLACE | take shelter in, take refuge in, seek shelter in, shelter in, be forced to leave, cross into, be driven from
DISPLACE:return | return, come back | <refugees, displaced, residents, villagers, families, evacuees, people, families
RETREAT:disarm | hand over, surrender, give up, turn in | weapons, rifles, guns, arms, ammunition | to
RETREAT:withdraw | abandon, vacate, leave | positions, base, bases, posts, city, front
CONCEDE | reopen, restore, unblock | border, crossing, crossings, road, roads, school, schools, internet, airport, access, port | to, for
CONCEDE | commute, grant | sentence, sentences, amnesty, clemency, bail | of, to
AGREE | accept, endorse, approve | ceasefire, truce, terms, deal, plan, proposal, roadmap | from, of, by
AGREE | undertake to, consent to, sign up to
REQUEST | seek | extradition, asylum, permission, help, aid, assistance, meeting, ceasefire, talks, support, protection, arbitration | from, of
REQUEST | petition, plead with, press for, instruct, lobby
REJECT | snub, shun, vote against, walk away from, hit back at, throw out, quash, strike down, overturn
REJECT | ignore, brush aside, block | call, calls, demand, demands, warning, warnings, resolution, bill, request, requests, order, proposal
ACCUSE:disapprove | lash out at, hit out at, call out, rail against, speak out against, deride, scold, reprimand, censure, mock
ACCUSE:disapprove | lodge, file, make | protest, complaint | with, against, over, to
ACCUSE:allege | hold responsible, point the finger at, put on trial, go on trial, finger
ACCUSE:allege | level, make, repeat | accusations, accusation, allegations, allegation | against
THREATEN | vow, threaten, pledge | retaliation, revenge, vengeance, consequences | against, for, on
CONSULT | travel, fly | <$envoys | to
CONSULT | speak with, speak by phone with, speak on the phone with
SUPPORT | stand by, stand with, pay tribute to, stand behind
SUPPORT | renew, deepen, reopen, hail, cement, boost | ties, relations, embassy, partnership, alliance, friendship | with, in, between
MOBILIZE:troops | call up, reinforce, step up, increase, tighten | reservists, border, positions, patrols, troops, security, garrison | in, along, against, near, at
MOBILIZE:troops | put, place | alert | in, along, against
NOTHING | release, publish, issue, give, deliver, provide, offer, receive | statement, statements, report, reports, figures, data, video, footage, results, list, details, photo, photos, speech, album, film, book, information, interview, birth, way, rise, ruling, verdict, evidence, update, service, services, opportunity, chance, glimpse, insight, opportunities, documents, transcript
NOTHING | take | place, part, office, advantage, care, time, steps, step, note, account, years, months, days, hours, weeks, responsibility, charge, effect, power, measures, action, oath, root, shape, stock, aim
NOTHING | meet | fiscal, goal, goals, needs, demand, demands, target, targets, requirements, deadline, criteria, standards, conditions, expectations
NOTHING | hit, strike, beat | record, records, high, low, headlines, target, snag, balance, chord, peak
NOTHING | fire, dismiss | minister, officials, staff, employees, workers, coach, manager, chief
NOTHING | die at the age of, die aged, die peacefully, die of natural causes, die of cancer, die of a heart attack, die at home, die in his sleep, die in her sleep, ask not to be named, ask not to be identified, ask for anonymity, request anonymity, ask to remain anonymous, decline to comment, decline comment, decline to be named, decline to be identified, decline to say, decline to give, decline to elaborate, refuse to comment, decline to answer
NOTHING | demonstrate | *
NOTHING | fight, battle, combat | fire, fires, blaze, blazes, flames, epidemic, virus, outbreak, disease, ebola, poverty, corruption, crime, inflation, cancer, covid, hunger
NOTHING | shoot | film, video, footage, movie
NOTHING | save, lose | money, time, weight, energy, lives
NOTHING | charge | fee, fees, price, batteries
CLAIM | claim | responsibility
ASSAULT | attack, assault, ambush, raid, storm, invade, besiege, overrun, torch, loot, bludgeon, kill off
ASSAULT | open fire, fire, clash, battle | | on, at, with, against
ASSAULT | fight | | against, with
ASSAULT:aerial | bomb, bombard, strafe
ASSAULT:heavy-weapons | shell
ASSAULT:firearms | shoot, gun down, shoot dead, open fire on, fire on, fire at
ASSAULT:explosives | blow up, detonate
ASSAULT:targeted | assassinate, behead, execute, hang, lynch
ASSAULT:beat | beat, beat up, stab, hack, punch
ASSAULT:torture | torture
ASSAULT:sexual | rape
ASSAULT:abduct | abduct, kidnap, take hostage
ASSAULT | murder, massacre, slaughter, mow down
ASSAULT | target, strike, hit, pound, blast | $targets
ASSAULT:territory | seize, capture, recapture, take over, take, occupy, wrest control of | $territory
ASSAULT:territory | take back, win back, regain, reclaim | $territory
ASSAULT:territory | retake, take control of, seize control of, overrun, annex
CAPTURE | capture, recapture, seize, take over
ASSAULT | violate, breach, break | ceasefire, truce, armistice | in, against
ASSAULT | impose, tighten | blockade, blockades, siege | on, against, in
HARM | slam into, plough into, plow into, crash into, tear off, blow away, knock out
HARM | bury | <landslide, landslides, mudslide, mudslides, avalanche, earthquake, quake, mud, rubble, slide, debris, snow, ash, lava, collapse, mudflow
HARM | drown, perish, die | | =
HARM | kill, injure, wound, hurt, maim, destroy, damage, demolish, flatten, raze, gut, wreck, burn down, hit, strike, rip through, tear through, sweep through
DISASTER:flood | flood, inundate, submerge, swamp
DISASTER | engulf, batter, lash, jolt, wash away, sweep away
DISASTER:wreck | capsize, derail | <$wrecks
DISASTER:wreck | crash, sink, overturn, collapse, collide, plunge, veer, veer off, roll over, run aground, go down, catch fire, run off, slam into, plough into, plow into | <$wrecks | with, into
DISASTER:flood | burst, overflow, breach, burst its banks, collapse | <dam, river, levee, dyke, rivers, embankment
COERCE:arrest | arrest, detain, round up, apprehend, jail, imprison, take into custody, rearrest
COERCE:deport | deport
COERCE:restrict | ban, outlaw, blockade, bar, prohibit, disqualify, oust, overthrow, topple, depose
COERCE:restrict | impose, slap, place | sanction, sanctions, restriction, restrictions, embargo, tariff, tariffs, ban, bans | on, against
COERCE:restrict | close, shut, seal, shut down | border, borders, crossing, crossings, newspaper, office, offices, organizations, charities, station, stations, outlet, outlets | with, to, into
COERCE:curfew | impose, extend, declare | curfew, curfews, lockdown | in, on, across
COERCE:martial-law | impose, declare, proclaim | martial law, law, state, emergency, siege | in, across
COERCE:seize | confiscate, expropriate, impound, freeze
COERCE:seize | seize
COERCE:censor | censor
COERCE:censor | block, suspend | newspaper, newspapers, publication, broadcast, broadcasts, internet, access, website, websites, media, outlet, licence, license | of, to, in
COERCE:crowd-control | disperse, teargas
COERCE:crowd-control | fire, use, deploy, spray, turn | tear gas, teargas, rubber bullets, water cannon, pepper spray, stun grenades, water cannons | at, on, against
COERCE:restrict | seal off, cordon off
COERCE:restrict | block | road, roads, highway, highways, convoy, convoys, truck, trucks, aid, corridor, route, bridge, access
COERCE:cyber | hack
COERCE | force out, force from power, drive from power
SANCTION:expel | expel
SANCTION:withdraw | withdraw, recall, pull out, pull | peacekeepers, peacekeeper, ambassador, ambassadors, envoy, staff, observers, diplomats, mission, monitors, inspectors | from, to
SANCTION:discontinue | suspend, halt, stop | deliveries, distributions, distribution | to, in
SANCTION:discontinue | suspend, cut, cut off, halt, stop, freeze, reduce, end, withhold, terminate, slash, sever, break off, break, scrap, withdraw, block | aid, assistance, relations, ties, funding, mediation, supplies, cooperation, membership, work, operations, activities, services, flights, trade, imports, exports, contacts, payments, support, shipments | to, with, for, from, in, against, between
SANCTION:discontinue | suspend, break off, walk out of, pull out of, quit | talks, negotiations, treaty, agreement, deal, pact | with, between
SANCTION:convict | convict, sentence, fine
PROTEST:demo | protest against | <people, residents, protesters, demonstrators, thousands, hundreds, dozens, students, workers, farmers, women, crowd, crowds, villagers, teachers, doctors, families, relatives, supporters, activists
PROTEST:demo | protest, demonstrate, rally, march, rally | | against, outside, in, for, over
PROTEST:demo | take to the streets, take to streets, stage a sit-in, pour onto the streets | | against, in
PROTEST:strike | go on strike, strike, walk off, down tools, walk out | | against, over, at
PROTEST:boycott | boycott
PROTEST:riot | riot | | against, in
PROTEST:hunger | go on hunger strike | | against
AID | deploy, send, dispatch | peacekeepers, peacekeeping, observers, doctors, medics, rescuers, humanitarian | to, along
MOBILIZE:troops | mobilise, mobilize, deploy, mass, amass, beef up, redeploy, station, move, send, rush | troops, troop, forces, men, army, brigade, soldiers, reservists, reserves, ships, warships, tanks, police, units, planes, jets, missiles, fighters, military, reinforcements, presence, weapons, artillery | against, to, along, near
MOBILIZE:weapons | fire, launch, test, test-fire | missile, missiles, rocket, satellite, icbm | towards, toward, over, into
MOBILIZE:troops | remain on alert, be on alert, stay on alert, remain on high alert, be on high alert | | against, along, near
AID | provide, supply, give, deliver, donate, send, grant, fly, extend, dispatch, contribute, airlift, hand out, hand over, distribute, ship, rush, channel, lend | $aid | to, for, into
AID | aid, bail out
AID | treat, feed | patients, patient, wounded, injured, people, victims, children, survivors, refugees, casualties
AID | drop, parachute, air-drop, airdrop | $aid | over, on, to, for, into
AID | accept, take in, host, shelter, resettle | refugees, refugee, migrants, asylum, evacuees, displaced
AID | open | its borders, borders, border | to
AID:asylum | grant | asylum, refuge, refugee status | to
AGREE | agree, offer, pledge, promise, vow | | to, with, on
AGREE | commit to, commit itself to, commit themselves to, be committed to
AGREE | accept | proposal, plan, formula, offer, invitation, deal, terms, ceasefire, conditions | from, of, by
SUPPORT | sign, reach, conclude, ratify, initial, strike, finalise, finalize, seal, ink, clinch, approve, adopt, forge, negotiate | agreement, agreements, pact, deal, deals, treaty, accord, accords, memorandum, convention, contract | with, between
SUPPORT | agree | agreement, agreements, deal, pact, treaty, accord | with
SUPPORT | support, back, endorse, praise, welcome, defend, congratulate, recognise, recognize, commend, hail, applaud, salute, thank
SUPPORT | establish, restore, resume, open, normalise, normalize, upgrade, strengthen | relations, ties, embassy, diplomatic | with, in, between
SUPPORT | express, voice, pledge, reaffirm, reiterate, offer | support, solidarity, backing, condolences, sympathy, confidence | for, with, to, in
CONSULT | meet, visit, negotiate, mediate, confer, telephone, phone, hold talks, meet with, sit down with, speak by phone with, hold a phone call with, hold a press conference, have lunch with, tour | | with, between
CONSULT | host, receive, welcome | president, minister, leader, leaders, delegation, ambassador, envoy, king, prince, secretary, summit, chancellor, counterpart, talks, meeting, official, officials, dinner, lunch, reception
CONSULT | hold, attend, have, chair, conduct, convene, begin, open, resume, host, join | talks, meeting, meetings, summit, negotiations, discussions, consultations, conversation, dialogue, conference | with, between, of
CONSULT | discuss | | with
CONSULT | arrive | <$envoys | in, for
COOPERATE | share, exchange | intelligence, information, evidence, data | with
COOPERATE | extradite, train
COOPERATE | hold, conduct, launch, perform, stage, begin | exercise, exercises, drill, drills, war game, war games, manoeuvres, maneuvers, patrols, patrol | with, in, near
COOPERATE | hand over | vehicles, information, equipment, data, suspect, suspects, evidence | to, for
COOPERATE | boost, expand, deepen, resume | trade, cooperation, exports, imports | with
CONCEDE:ceasefire | declare, announce, agree, call, observe, order | ceasefire, cease-fire, truce, cessation | in, with
CONCEDE | lift, ease, relax, end, revoke, remove, scrap, suspend, cancel, drop, waive | ban, bans, sanction, sanctions, curfew, curfews, blockade, restriction, restrictions, embargo, emergency, siege, tariffs, lockdown, charges, protest, protests, strike, boycott, boycotts, parole | on, against, of, in
CONCEDE | pardon, amnesty, acquit, exonerate, apologise, apologize | | to, for
CONCEDE | call off, back down, reverse, abandon, give in, make concessions, bow to, grant amnesty, reinstate | | to, of, on
RETREAT:release | release, free, let free, set free, let go
RETREAT:release | return, repatriate, hand back | body, bodies, remains, artefacts, artifacts, antiquities, property, sculpture, territory, prisoners, mandate, painting, paintings, bible, statue, statues, treasures, manuscript, bronzes, money, funds, vessel, aircraft | to
RETREAT:withdraw | withdraw, pull back, pull out, redeploy | troops, troop, forces, force, soldiers, army, tanks, weapons, personnel, fighters | from
RETREAT:withdraw | retreat, pull out, withdraw | | from
RETREAT:disarm | disarm, lay down arms, lay down their arms, lay down their weapons, surrender | | to
RETREAT:resign | resign, step down, quit | | as, from
RETREAT:access | allow, let, grant, permit, admit | trucks, lorries, shipments, access, observers, inspectors, monitors, aid, convoys, convoy, peacekeepers, entry, workers | to, into, in
REJECT | dismiss | claims, claim, allegations, allegation, accusations, accusation, reports, report, criticism, charges, idea, suggestion, suggestions, request, appeal, complaint, proposal, lawsuit, case, petition
COERCE:restrict | dismiss, sack | @, minister, general, governor, cabinet, chief
REJECT | reject, refuse, veto, refute, defy, rebuff, spurn, overrule, dismiss, turn down, rule out, resist, oppose, decline, deny
REJECT | deny, refuse | entry, access, visa, bail, request, permission | to
REJECT | cancel, call off, postpone, delay, scrap | visit, trip, deal, meeting, talks, summit, elections, election, vote | to, with
REQUEST | demand, urge, request, implore, beg, summon, ask | | from
REQUEST | call for, call on, appeal to, appeal for, ask for, seek refuge in | 
REQUEST | order
ACCUSE:disapprove | condemn, criticise, criticize, denounce, decry, fault, slam, blast, lambast, deplore, rebuke, chide, berate, attack verbally, protest against
ACCUSE:allege | blame | | on
ACCUSE:allege | accuse, charge, indict, sue, prosecute, implicate
ACCUSE:allege | file, bring, launch, lodge, take, press | lawsuit, lawsuits, complaint, charges, suit, case, legal action, action | against
ACCUSE:investigate | investigate, probe, inquire, enquire | | into
ACCUSE:investigate | open, launch, order, start, begin, join, head, initiate, conduct | investigation, investigations, inquiry, probe, enquiry | into, against, of, over
ACCUSE:disapprove | summon | ambassador, envoy, diplomat, charge
THREATEN | threaten, warn
THREATEN | issue, deliver, give, set | ultimatum, warning, deadline | to, for
DISPLACE | flee, displace, uproot, evict, drive out, force from their homes, expel from their homes, leave their homes, abandon their homes, flee their homes, lose their homes
DISPLACE:evacuate | evacuate
DISPLACE:return | return home, return to their homes, go home
RESCUE | rescue, save, pull from the rubble, pull alive, airlift to safety, pluck, save the lives of
RESCUE | pull, dig, dig out, pull out, free, bring out, winch, airlift | people, child, children, boy, girl, man, woman, survivors, survivor, baby, miners, passengers, crew, bodies, two, three, four, five, dozens, rubble, villagers, residents, them, body
`

/** Nouns that tell events by themselves, with the prepositions before whom it was done to. */
export const nounRows = `
NOTHING | demand, demands, request, requests, offer, offers, call, calls, plan, plans, threat, threats, support, block, blocks, charge, charges, force, forces, fine, fines, ban, bans, vote, votes, return, returns, pledge, pledges, promise, promises, warning, order, orders, charge, probe, cut, cuts, transfer, transfers, update, updates, fund, funds, aid, shelter, host, hosts, visit card, fire brigade, mass, refuse, search, move, moves
PROTEST:hunger | hunger strike, hunger strikes | against
PROTEST:strike | transport strike, rail strike, bus strike, doctors' strike, teachers' strike, nationwide strike, strike action, industrial action, work stoppage, 24-hour strike, day strike | against, over
PROTEST:demo | vigil, vigils, rallies, marches, sit-ins, counter-protest | against, over, outside
ASSAULT | shoot-out, shoot-outs, gunfire, crossfire, siege, counter-offensive, counteroffensive, pogrom, coup attempt, shelling attack, knife attack, arson attack, acid attack, lynching, strikes against, strike against | on, of, against, with
DISASTER:landslide | landslip, mudflow, sinkhole |
DISASTER:storm | torrential rain, torrential rains, heavy rain, heavy rains, monsoon rains, thunderstorm, thunderstorms, sandstorm, hailstorm, rainstorm, superstorm |
DISASTER:wreck | bus accident, road accident, traffic accident, boat accident, pile-up, train collision, capsizing, sinking, mine collapse, bridge collapse, roof collapse, air crash | of
NOTHING | tear gas, live fire, under fire, on fire, sniper fire, tank fire, small arms fire, friendly fire, line of fire, return fire, open fire, opened fire, opening fire, ceasefire violation, fire brigade, fire service, strike a deal, air raid sirens, peace rally, press conference
ASSAULT | attack, attacks, assault, assaults, ambush, ambushes, raid, raids, invasion, offensive, offensives, battle, battles, clash, clashes, fighting, hostilities, incursion, violence, onslaught, skirmish, skirmishes, gun battle, gun battles, firefight, brawl, brawls, melee, fight, fights, counter-attack, counterattack, crossfire | on, against, with, between, targeting
ASSAULT:aerial | airstrike, airstrikes, air strike, air strikes, air raid, air raids, bombing raid, bombing raids, air attack, air attacks, missile strike, missile strikes, strike on, strikes on, rocket attack, rocket attacks, missile attack, missile attacks | on, against, targeting
ASSAULT:drone | drone strike, drone strikes, drone attack, drone attacks | on, against, targeting
ASSAULT:heavy-weapons | shelling, bombardment, artillery fire, mortar fire, rocket fire | of, on, against
ASSAULT:explosives | bombing, bombings, car bomb, car bombs, roadside bomb, bomb attack, bomb attacks, bomb blast, bomb blasts, bomb explosion, grenade attack | of, on, against
ASSAULT:suicide-attack | suicide bombing, suicide bombings, suicide bomber, suicide bombers, suicide attack, suicide attacks | of, on, against
ASSAULT:firearms | shooting, shootings, gunfight, shootout, mass shooting, gun attack | of, at
ASSAULT:targeted | assassination, assassinations, killing, killings, murder, murders, massacre, massacres, beheadings, execution, executions | of
ASSAULT:abduct | kidnapping, kidnappings, abduction, abductions | of
ASSAULT:torture | torture | of
ASSAULT | ethnic cleansing | of
CONSULT | mediation, mediation effort, mediation efforts | between, with
ASSAULT | lightning offensive, lightning raid, lightning attack, lightning advance | on, against
NOTHING | jail, cell phone, cell phones, mobile phone, mobile phones, phones
ASSAULT:beat | beating, beatings, stabbing, stabbings | of
COERCE:cyber | cyberattack, cyberattacks, cyber attack, cyber attacks, cyber warfare | on, against
COERCE:arrest | arrest, arrests, detention, detentions, crackdown, mass arrests | of, on
COERCE:deport | deportation, deportations | of
COERCE:curfew | curfew, curfews | in, on
SANCTION:expel | expulsion, expulsions | of
PROTEST:demo | protest, protests, demonstration, demonstrations, rally, rallies, sit-in, march | against, over, outside
PROTEST:riot | riot, riots, rioting, unrest | against, in
PROTEST:strike | general strike, walkout, walkouts | against, by
MOBILIZE:troops | mobilisation, mobilization, deployment, military buildup, military build-up | of, in, along, near
CONSULT | talks, meeting, meetings, summit, negotiations, peace talks, visit, state visit | with, between, to, of
RETREAT:ceasefire | ceasefire, cease-fire, truce | with, between, in
RETREAT:release | release, prisoner swap, prisoner exchange | of
RETREAT:withdraw | withdrawal, pullout | from, of
RETREAT:resign | resignation, resignations | of
DISPLACE | displacement, exodus | of, from
DISPLACE:evacuate | evacuation, evacuations | of, from
RESCUE | rescue, rescues | of
DISASTER:flood | flood, floods, flooding, flash flood, flash floods, deluge, floodwater, floodwaters, flood waters, dam burst, dam break | of
DISASTER:landslide | landslide, landslides, mudslide, mudslides, avalanche, avalanches, rockslide | on
DISASTER:earthquake | earthquake, earthquakes, quake, quakes, aftershock, aftershocks, tremor, tremors, tsunami | off
DISASTER:storm | lightning strike, lightning |
DISASTER:storm | storm, storms, cyclone, cyclones, hurricane, hurricanes, typhoon, typhoons, tornado, tornadoes, tornados, blizzard | off
DISASTER:fire | wildfire, wildfires, blaze, blazes, inferno, forest fire, forest fires, bushfire, bushfires, fire, fires | at
DISASTER:eruption | eruption, eruptions | of
DISASTER:drought | drought, droughts, famine, heatwave, heat wave |
DISASTER:epidemic | epidemic, outbreak, outbreaks | of
DISASTER:wreck | shipwreck, shipwrecks, plane crash, train crash, bus crash, helicopter crash, car crash, crash, derailment, collision, stampede, building collapse | of, on
DISASTER:explosion | explosion, explosions, blast, blasts | at
`

export const objectLists: Readonly<Record<string, string>> = {
  $envoys: `@, president, minister, envoy, envoys, delegation, secretary, chancellor, king, queen, prince, pope, ambassador, diplomats, negotiators,
    mediators, officials, official, leader, leaders, team, representative, commissioner, governor, premier`,
  $wrecks: `boat, boats, ferry, ship, vessel, dinghy, raft, barge, pirogue, dhow, speedboat, tanker, trawler, canoe, yacht, train, trains, bus, buses, coach, minibus, car, cars, truck,
    trucks, lorry, lorries, van, vehicle, vehicles, plane, planes, aircraft, helicopter, jet, flight, airliner, building, buildings, bridge, roof, mine, tower,
    wall, house, houses, homes, school, hotel, factory, block, stand, crane, scaffolding, submarine, airship, tram, motorcycle, boeing, airbus, migrants, people`,
  $targets: `target, targets, base, bases, convoy, convoys, position, positions, camp, camps, hospital, hospitals, school,
    schools, building, buildings, depot, depots, airport, airfield, militants, rebels, fighters, positions, headquarters,
    compound, village, villages, vehicle, vehicles, bus, commanders, infrastructure, plant, troops, tanks, checkpoint,
    mosque, church, market, refinery, facilities, facility, bridge, bridges, ship, ships, embassy, warehouse, port, parliament, members`,
  $territory: `parts, part, town, towns, city, cities, village, villages, territory, control, district, base, bases, airport, hill, hills,
    checkpoint, checkpoints, province, capital, positions, outpost, outposts, area, areas, region, bastion, stronghold, island, crossing`,
  $aid: `aid, assistance, supplies, relief, food, medicine, medicines, equipment, tents, funding, funds, grant, grants, loan, loans,
    money, donation, vaccines, vaccine, doses, blankets, help, support, medical, personnel, peacekeepers, platoon, regiment, team,
    teams, experts, systems, interceptors, goods, clothing, cash, fuel, generators, weapons, arms, ammunition, missiles, million, billion, humanitarian, water, rescuers, doctors, vehicles, shelter, tonnes, tons, helicopters`,
}
