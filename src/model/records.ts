// Generated from the schemas by `npm run generate`.
import type { Day } from './day.js'
import type { LocalProject, Measured, NeedScore, NumberOrText, RuleSetting, Source } from './mixed.js'
import type { Period } from './period.js'
import type { Written } from './place.js'
import type { CodeOf } from './vocabularies/index.js'

/** A code with its labels. */
export interface AddedCode extends Written {
	/** The code that is written in the files. */
	readonly code: string
	/** The label in Italian. */
	readonly it: string
	/** The label in English. */
	readonly en: string
}

/** Language, time zone, rules and vocabularies of this folder. */
export interface AgoraFile extends Written {
	/** The version of the file format: 1. */
	readonly version: number
	/** The language of messages and reports. */
	readonly language?: CodeOf<'languages'>
	/** The zone in which a day ends, such as Europe/Rome. */
	readonly time_zone?: string
	/** The severity of a rule, or severity and thresholds. */
	readonly rules?: Readonly<Partial<Record<string, RuleSetting>>>
	/** Codes added to the programme’s own. */
	readonly vocabularies?: {
		/** Codes of this folder’s own. */
		readonly vulnerability_forms: readonly AddedCode[]
		/** Codes of this folder’s own. */
		readonly themes: readonly AddedCode[]
		/** Codes of this folder’s own. */
		readonly competences: readonly AddedCode[]
		/** Codes of this folder’s own. */
		readonly targets: readonly AddedCode[]
		/** Codes of this folder’s own. */
		readonly channels: readonly AddedCode[]
	}
	/** How reports are written. */
	readonly report?: {
		/** The period of the series. */
		readonly period?: CodeOf<'report_periods'>
		/** The form of CSV files: standard or for Italian Excel. */
		readonly csv?: CodeOf<'csv_dialects'>
		/** Below this threshold a count of persons is not published; never under 3. */
		readonly small_numbers?: number
	}
	/** How history is read. */
	readonly history?: {
		/** The commits that only reformatted the files. */
		readonly ignore: readonly string[]
	}
}

/** A criterion of choice. */
export interface Criterion extends Written {
	/** The stable name of the criterion. */
	readonly id: string
	/** What it measures. */
	readonly title: string
	/** How much it counts: weights sum to 1 or 100. */
	readonly weight: number
	/** Whether a high value means more or less need. */
	readonly direction?: CodeOf<'criterion_directions'>
	/** Where the values come from. */
	readonly source?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A neighbourhood considered. */
export interface Candidate extends Written {
	/** The folder’s name when it was chosen. */
	readonly id: string
	/** The neighbourhood’s name. */
	readonly name: string
	/** The value of each criterion, or unknown. */
	readonly values?: Readonly<Partial<Record<string, Measured>>>
	/** Whether it was chosen. */
	readonly chosen?: boolean
	/** Why, above all when against the score. */
	readonly reason?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** The city’s programme: expected neighbourhoods, selection analysis, trial. */
export interface ProgrammeFile extends Written {
	/** The name of the programme. */
	readonly name: string
	/** The city. */
	readonly city?: string
	/** The office or body that answers for it. */
	readonly owner?: string
	/** What the programme does, in short. */
	readonly description?: string
	/** The day it began. */
	readonly started?: Day
	/** The trial period and its review. */
	readonly trial?: {
		/** The first day. */
		readonly from?: Day
		/** The last day foreseen. */
		readonly until?: Day
		/** What was confirmed, changed, dropped; where it is written. */
		readonly review?: string
	}
	/** How many neighbourhoods the programme foresees. */
	readonly expected_neighbourhoods?: number
	/** The programme’s neighbourhoods: the names of their folders. */
	readonly neighbourhoods: readonly string[]
	/** The components that the pilot group should have: the programme’s nine unless said otherwise. */
	readonly components_expected: readonly CodeOf<'components'>[]
	/** How the neighbourhoods were chosen. */
	readonly selection?: {
		/** The day of the decision. */
		readonly decided?: Day
		/** Who decided. */
		readonly by?: string
		/** The criteria and their weight. */
		readonly criteria: readonly Criterion[]
		/** The neighbourhoods considered, chosen and not. */
		readonly candidates: readonly Candidate[]
	}
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A problem accepted until a day. */
export interface Waiver extends Written {
	/** The name of the rule. */
	readonly rule: string
	/** The id it applies to: a neighbourhood, a need, an action (neighbourhood/id where needed). */
	readonly id: string
	/** Why it is all right for now. */
	readonly reason: string
	/** Who accepted it. */
	readonly by?: string
	/** The day on which it expires. */
	readonly until: Day
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Problems that somebody accepted, with the reason and an expiry. */
export interface WaiversFile extends Written {
	/** The waivers, one a line. */
	readonly waivers: readonly Waiver[]
}

/** A place of the neighbourhood. */
export interface NeighbourhoodPlace extends Written {
	/** The stable name of the place. */
	readonly id: string
	/** What people call it. */
	readonly name: string
	/** What kind of place. */
	readonly kind?: CodeOf<'place_kinds'>
	/** In decimal degrees. */
	readonly lat?: number
	/** In decimal degrees. */
	readonly lon?: number
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** The residents on a day, with the source: the frozen baseline. */
export interface Population extends Written {
	/** The day that the numbers refer to. */
	readonly date: Day
	/** Who published them. */
	readonly source?: string
	/** All residents. */
	readonly total: number
	/** Residents by age band. */
	readonly generations?: Readonly<Partial<Record<CodeOf<'generations'>, number>>>
	/** Residents by citizenship: Italian and foreign, or by area. */
	readonly cultures?: Readonly<Partial<Record<CodeOf<'cultures'>, number>>>
	/** Residents by education. */
	readonly competences?: Readonly<Partial<Record<CodeOf<'education_levels'>, number>>>
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A session or course. */
export interface Training extends Written {
	/** The day. */
	readonly date: Day
	/** How many hours. */
	readonly hours?: number
	/** What it was about. */
	readonly topic?: string
	/** Whether it is the first training that the programme foresees. */
	readonly first?: boolean
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A person who coordinates the territory. */
export interface Coordinator extends Written {
	/** The stable name; never the person’s name. */
	readonly id: string
	/** Public name or pseudonym. */
	readonly name: string
	/** Public or private social. */
	readonly sector: CodeOf<'sectors'>
	/** The body that he or she comes from. */
	readonly organisation?: string
	/** The day of identification. */
	readonly identified: Day
	/** The first day in the role. */
	readonly from?: Day
	/** The last day in the role. */
	readonly until?: Day
	/** Training received. */
	readonly training: readonly Training[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** One of the programme’s six phases. */
export interface Phase extends Written {
	/** Which phase. */
	readonly phase: CodeOf<'phases'>
	/** When it is foreseen to begin. */
	readonly planned?: Day
	/** The day it began. */
	readonly started?: Day
	/** The day it was completed. */
	readonly completed?: Day
	/** What the phase left behind: minutes, a document. */
	readonly evidence?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Who and where: places, population, coordinators, phases, mapping. */
export interface NeighbourhoodFile extends Written {
	/** The neighbourhood’s name. */
	readonly name: string
	/** The neighbourhood in a few lines. */
	readonly description?: string
	/** The area in square kilometres. */
	readonly area_km2?: number
	/** Where field work happens. */
	readonly places: readonly NeighbourhoodPlace[]
	/** The residents on a day; a list when there are several days. */
	readonly population: readonly Population[]
	/** The mapping of what exists. */
	readonly mapping?: {
		/** The first day. */
		readonly from: Day
		/** The last day. */
		readonly until?: Day
		/** How it was done: walks, interviews, records. */
		readonly method?: string
		/** Free text: what is worth knowing and has no field of its own. */
		readonly notes?: string
		/** Where this comes from: a text, or text, address and day. */
		readonly sources: readonly Source[]
	}
	/** The pair: one public, one private social; also those who came before. */
	readonly coordinators: readonly Coordinator[]
	/** The six phases: foreseen, started, completed. */
	readonly phases: readonly Phase[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A register with its code. */
export interface Registration extends Written {
	/** Which register. */
	readonly register: CodeOf<'registers'>
	/** The code in the register, in quotes. */
	readonly code?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A body, association, group or business. */
export interface Organisation extends Written {
	/** The stable name of the body. */
	readonly id: string
	/** The body’s name. */
	readonly name: string
	/** The legal form or type. */
	readonly type: CodeOf<'organisation_types'>
	/** The component of the pilot group when it differs from the type’s. */
	readonly component?: CodeOf<'components'>
	/** The registers it is entered in. */
	readonly registers: readonly Registration[]
	/** Eleven digits, in quotes; of the body only, never of a person. */
	readonly tax_code?: string
	/** Since when the body is in the network of promoters. */
	readonly promoter?: {
		/** The day it joined. */
		readonly from: Day
		/** The day it left. */
		readonly until?: Day
		/** Why it left. */
		readonly reason?: string
	}
	/** What it brings to the network. */
	readonly brings: readonly CodeOf<'contributions'>[]
	/** The themes it works on. */
	readonly themes: readonly string[]
	/** How to reach it; stays in the folder. */
	readonly contact?: string
	/** The body’s site. */
	readonly web?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A public name or a pseudonym. */
export interface Person extends Written {
	/** The stable name; never the person’s name. */
	readonly id: string
	/** Public name or pseudonym. */
	readonly name: string
	/** The body that he or she comes from; absent for a citizen. */
	readonly organisation?: string
	/** The age band, or unknown. */
	readonly generation?: CodeOf<'generations'>
	/** Citizenship as the person states it, or unknown. */
	readonly culture?: CodeOf<'cultures'>
	/** What the person can do, by own account. */
	readonly competences: readonly string[]
	/** As the person states it, or unknown. */
	readonly gender?: CodeOf<'genders'>
	/** How to reach the person; stays in the folder. */
	readonly contact?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A person in the pilot group. */
export interface Member extends Written {
	/** Who. */
	readonly person: string
	/** The body represented; absent for a citizen. */
	readonly organisation?: string
	/** The day of joining. */
	readonly from: Day
	/** The day of leaving. */
	readonly until?: Day
	/** Why he or she left. */
	readonly reason?: string
	/** Whether he or she takes part unpaid. */
	readonly voluntary?: boolean
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A new level from a day. */
export interface TieChange extends Written {
	/** From when. */
	readonly date: Day
	/** The new level. */
	readonly level: CodeOf<'tie_levels'>
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** The view of one of the two. */
export interface TieRating extends Written {
	/** Who rates. */
	readonly by: string
	/** When. */
	readonly date: Day
	/** The level in the rater’s view. */
	readonly level?: CodeOf<'tie_levels'>
	/** From 1 to 4: how much it is worth to the rater. */
	readonly value?: number
	/** From 1 to 4. */
	readonly trust?: number
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A tie between two bodies. */
export interface Tie extends Written {
	/** Optional: only when something must point to it. */
	readonly id?: string
	/** The two bodies. */
	readonly between: readonly string[]
	/** How close it is today. */
	readonly level: CodeOf<'tie_levels'>
	/** Since when. */
	readonly since: Day
	/** Until when. */
	readonly until?: Day
	/** What it was born of: a note, a meeting, an action. */
	readonly born_of?: string
	/** What shows it. */
	readonly evidence?: string
	/** How the level changed. */
	readonly changes: readonly TieChange[]
	/** How each of the two sees the tie. */
	readonly ratings: readonly TieRating[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A resource of the neighbourhood. */
export interface Resource extends Written {
	/** The stable name of the resource. */
	readonly id: string
	/** What it is. */
	readonly name: string
	/** What kind of resource. */
	readonly category: CodeOf<'resource_categories'>
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** Who makes it available. */
	readonly holder?: string
	/** Where it is. */
	readonly place?: string
	/** What can be had. */
	readonly offers?: string
	/** Whom it is for. */
	readonly to?: string
	/** When it is available. */
	readonly available?: string
	/** The last day somebody checked it. */
	readonly verified?: Day
	/** Since when it exists. */
	readonly from?: Day
	/** Until when. */
	readonly until?: Day
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Organisations, people, pilot group, ties, resources. */
export interface NetworkFile extends Written {
	/** The bodies of the network. */
	readonly organisations: readonly Organisation[]
	/** Those who belong to the pilot group and the network: never the people helped. */
	readonly people: readonly Person[]
	/** The group that governs the programme in the neighbourhood. */
	readonly pilot_group?: {
		/** The day it was constituted. */
		readonly constituted?: Day
		/** Who belongs to it, from when and until when. */
		readonly members: readonly Member[]
		/** Free text: what is worth knowing and has no field of its own. */
		readonly notes?: string
		/** Where this comes from: a text, or text, address and day. */
		readonly sources: readonly Source[]
	}
	/** Who works with whom, and how closely. */
	readonly ties: readonly Tie[]
	/** What the neighbourhood has: places, money, stories, skills, associations, institutions, services. */
	readonly resources: readonly Resource[]
}

/** An aim of the mandate. */
export interface Aim extends Written {
	/** The stable name of the aim. */
	readonly id: string
	/** The aim in a line. */
	readonly title: string
	/** The needs that it answers. */
	readonly needs: readonly string[]
	/** Why it is thought to work. */
	readonly assumption?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A place where it hangs. */
export interface Showing extends Written {
	/** Where. */
	readonly place: string
	/** From when. */
	readonly from?: Day
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** One version, from draft to adoption. */
export interface MandateVersion extends Written {
	/** The stable name of the version. */
	readonly id: string
	/** The day of adoption; absent for a draft. */
	readonly adopted?: Day
	/** The day on which it ends. */
	readonly until?: Day
	/** The meetings in which it was drafted. */
	readonly drafted: readonly string[]
	/** The decision by which it was adopted. */
	readonly decision?: string
	/** The mandate in words. */
	readonly statement?: string
	/** The forms of vulnerability that it starts from. */
	readonly vulnerabilities: readonly string[]
	/** The priority needs, in order. */
	readonly priorities: readonly string[]
	/** What the group wants to achieve. */
	readonly aims: readonly Aim[]
	/** When it is due for review. */
	readonly review_by?: Day
	/** Where the mandate can be seen. */
	readonly shown: readonly Showing[]
	/** The bodies that made it their own. */
	readonly adopted_by: readonly string[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** The pilot group’s mandate, version by version. */
export interface MandateFile extends Written {
	/** The versions of the mandate; one in force. */
	readonly versions: readonly MandateVersion[]
}

/** A datum or testimony. */
export interface Evidence extends Written {
	/** The day of the datum. */
	readonly date?: Day
	/** Who says so. */
	readonly source?: string
	/** What it says. */
	readonly text?: string
	/** The number, if there is one. */
	readonly value?: NumberOrText
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A condition of fragility present in the neighbourhood. */
export interface Vulnerability extends Written {
	/** The stable name. */
	readonly id: string
	/** Which vulnerability it is. */
	readonly form: string
	/** Who lives it. */
	readonly target?: string
	/** The condition in a line. */
	readonly title?: string
	/** Where and how it shows. */
	readonly description?: string
	/** When the group identified it. */
	readonly identified: Day
	/** How it is known. */
	readonly evidence: readonly Evidence[]
	/** When it is no longer true. */
	readonly until?: Day
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Something that the neighbourhood lacks. */
export interface Need extends Written {
	/** The stable name of the need. */
	readonly id: string
	/** The need in a line. */
	readonly title: string
	/** Whom it concerns, where, how it shows. */
	readonly description?: string
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** The forms of vulnerability that it stems from. */
	readonly vulnerabilities: readonly string[]
	/** Whom it concerns. */
	readonly targets: readonly string[]
	/** Where it shows. */
	readonly places: readonly string[]
	/** When somebody noticed it. */
	readonly noticed: Day
	/** Who noticed it: a body, the group. */
	readonly noticed_by?: string
	/** How it became known. */
	readonly source?: string
	/** Whether the need is new. */
	readonly emerging?: boolean
	/** How far it has come; “open” unless said otherwise. */
	readonly stage?: CodeOf<'need_stages'>
	/** When it entered each stage. */
	readonly stage_dates?: {
		/** When somebody took it up. */
		readonly 'in-progress'?: Day
		/** When it was answered. */
		readonly answered?: Day
		/** When it was closed. */
		readonly closed?: Day
	}
	/** How it turned out. */
	readonly outcome?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A criterion with its weight. */
export interface RoundCriterion extends Written {
	/** The criterion’s name. */
	readonly id: string
	/** What it measures. */
	readonly title?: string
	/** How much it counts. */
	readonly weight: number
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A meeting in which needs were put in order. */
export interface PriorityRound extends Written {
	/** The stable name. */
	readonly id: string
	/** When. */
	readonly date: Day
	/** In which meeting. */
	readonly meeting?: string
	/** How it was done. */
	readonly method: CodeOf<'priority_methods'>
	/** How many voted. */
	readonly voters?: {
		/** Members of the pilot group. */
		readonly members?: number
		/** Other people. */
		readonly others?: number
		/** Whether the number is certain. */
		readonly known?: boolean
	}
	/** Criteria and weights where the method has them. */
	readonly criteria: readonly RoundCriterion[]
	/** For each need its votes or points. */
	readonly scores?: Readonly<Partial<Record<string, NeedScore>>>
	/** The order that each voter wrote. */
	readonly ballots: readonly (readonly string[])[]
	/** The order as stated: it is recomputed and compared. */
	readonly order: readonly string[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** One measurement. */
export interface IndicatorValue extends Written {
	/** The period measured: year, quarter or month. */
	readonly period?: Period
	/** The day of the measurement, when it is not a period. */
	readonly date?: Day
	/** The number measured. */
	readonly value: number
	/** Out of how many it is computed. */
	readonly denominator?: number
	/** Where this number comes from. */
	readonly source?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A measure that is followed over time. */
export interface Indicator extends Written {
	/** The stable name of the indicator. */
	readonly id: string
	/** What it measures. */
	readonly title: string
	/** What it is counted in: persons, per cent, days. */
	readonly unit?: string
	/** Whether it is meant to go up or down. */
	readonly direction?: CodeOf<'directions'>
	/** Whether it speaks of all residents or of those whom the action reached. */
	readonly scope?: CodeOf<'indicator_scopes'>
	/** How much we did, how well, who is better off. */
	readonly question?: CodeOf<'indicator_questions'>
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** The needs that it speaks of. */
	readonly needs: readonly string[]
	/** Who provides the values. */
	readonly source?: string
	/** The value to reach and by when. */
	readonly target?: {
		/** The value to reach. */
		readonly value: number
		/** The day by which to reach it. */
		readonly by?: Day
	}
	/** The measurements, each with its day or period and source. */
	readonly values: readonly IndicatorValue[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Forms of vulnerability, needs, priorities, community indicators. */
export interface NeedsFile extends Written {
	/** Conditions, never persons. */
	readonly vulnerabilities: readonly Vulnerability[]
	/** What is missing, with its stage. */
	readonly needs: readonly Need[]
	/** How the group ordered the needs. */
	readonly priority_rounds: readonly PriorityRound[]
	/** Measures of all residents. */
	readonly indicators: readonly Indicator[]
}

/** An act of valuing or strengthening. */
export interface ExperienceSupport extends Written {
	/** When. */
	readonly date: Day
	/** Valued or strengthened. */
	readonly kind: CodeOf<'experience_support_kinds'>
	/** Who. */
	readonly by?: string
	/** What was done. */
	readonly how?: string
	/** How it was before, measured. */
	readonly before?: string
	/** How it is after, measured. */
	readonly after?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Good practice already in place. */
export interface Experience extends Written {
	/** The stable name. */
	readonly id: string
	/** The experience in a line. */
	readonly title: string
	/** Who carries it on. */
	readonly holder?: string
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** Whom it is for. */
	readonly targets: readonly string[]
	/** Where. */
	readonly place?: string
	/** Since when. */
	readonly since?: Day
	/** Until when. */
	readonly until?: Day
	/** What shows that it works. */
	readonly why?: string
	/** The last day somebody checked it. */
	readonly verified?: Day
	/** How it was valued or strengthened. */
	readonly support: readonly ExperienceSupport[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A walk, a party, a stall. */
export interface EngagementEvent extends Written {
	/** When. */
	readonly date: Day
	/** Where. */
	readonly place?: string
	/** Whether it is planned and not yet held. */
	readonly planned?: boolean
	/** People met. */
	readonly contacts?: number
	/** Those met for the first time. */
	readonly new?: number
	/** Those who came back. */
	readonly returned?: number
	/** Those who now lend a hand. */
	readonly became_active?: number
	/** Who. */
	readonly by?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A way of reaching those not yet there. */
export interface Strategy extends Written {
	/** The stable name. */
	readonly id: string
	/** The strategy in a line. */
	readonly title: string
	/** What it is for. */
	readonly aim?: string
	/** Whom it is to reach. */
	readonly targets: readonly string[]
	/** The forms of vulnerability it addresses. */
	readonly vulnerabilities: readonly string[]
	/** Where and how people are met. */
	readonly channel?: string
	/** The promise made to citizens (IAP2). */
	readonly level?: CodeOf<'participation_levels'>
	/** From when. */
	readonly from: Day
	/** Until when. */
	readonly until?: Day
	/** What was done, with the contacts. */
	readonly events: readonly EngagementEvent[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A group that designs on a theme. */
export interface Group extends Written {
	/** The stable name. */
	readonly id: string
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** The group in a line. */
	readonly title: string
	/** The needs it works on. */
	readonly needs: readonly string[]
	/** When it was set up. */
	readonly activated: Day
	/** When it ended. */
	readonly closed?: Day
	/** People or bodies. */
	readonly members: readonly string[]
	/** Its meetings. */
	readonly meetings: readonly string[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A proposal for one or more needs. */
export interface Proposal extends Written {
	/** The stable name. */
	readonly id: string
	/** The proposal in a line. */
	readonly title: string
	/** When it was made. */
	readonly date: Day
	/** Who made it. */
	readonly authors: readonly string[]
	/** The thematic group it was born in. */
	readonly group?: string
	/** The needs it answers. */
	readonly needs: readonly string[]
	/** Why it answers those needs. */
	readonly why?: string
	/** How far it has come; “idea” unless said otherwise. */
	readonly stage?: CodeOf<'proposal_stages'>
	/** When it entered each stage. */
	readonly stage_dates?: {
		/** When the design was ready. */
		readonly 'co-designed'?: Day
		/** When it was approved. */
		readonly approved?: Day
		/** When it became an action. */
		readonly 'became-action'?: Day
		/** When it was dropped. */
		readonly dropped?: Day
	}
	/** Why it was dropped. */
	readonly reason?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A body that takes part. */
export interface Partner extends Written {
	/** Which body. */
	readonly organisation: string
	/** What it does. */
	readonly role?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** The numbers of a day or a period. */
export interface ActionRecord extends Written {
	/** Year, quarter or month. */
	readonly period?: Period
	/** The day, when it is not a period. */
	readonly date?: Day
	/** How many sessions or activities. */
	readonly activities?: number
	/** How many hours in all. */
	readonly hours?: number
	/** How many different persons. */
	readonly participants?: number
	/** How many presences. */
	readonly passages?: number
	/** How many persons for the first time. */
	readonly new?: number
	/** Participants by age band. */
	readonly by_generation?: Readonly<Partial<Record<CodeOf<'generations'>, number>>>
	/** Participants by citizenship. */
	readonly by_culture?: Readonly<Partial<Record<CodeOf<'cultures'>, number>>>
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A source of money. */
export interface Funding extends Written {
	/** Who pays. */
	readonly source: string
	/** In euros. */
	readonly amount?: number
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A project or an initiative. */
export interface Action extends Written {
	/** The stable name of the action. */
	readonly id: string
	/** The action in a line. */
	readonly title: string
	/** What is done. */
	readonly description?: string
	/** Project or initiative. */
	readonly kind?: CodeOf<'action_kinds'>
	/** The proposal it comes from. */
	readonly proposal?: string
	/** The existing experience it carries on. */
	readonly experience?: string
	/** The needs it answers. */
	readonly needs: readonly string[]
	/** The aims of the mandate. */
	readonly aims: readonly string[]
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** Who answers for it. */
	readonly owner?: string
	/** Who takes part, and in what role. */
	readonly partners: readonly Partner[]
	/** Where. */
	readonly place?: string
	/** How far it has come. */
	readonly stage: CodeOf<'action_stages'>
	/** When it should begin. */
	readonly planned?: Day
	/** When it began. */
	readonly since?: Day
	/** When it ended or is to end. */
	readonly until?: Day
	/** Why it ended or stopped. */
	readonly reason?: string
	/** The numbers, by day or period. */
	readonly records: readonly ActionRecord[]
	/** The cost in euros. */
	readonly cost?: number
	/** Who pays. */
	readonly funding: readonly Funding[]
	/** What it left behind. */
	readonly output?: string
	/** What changed for people. */
	readonly result?: string
	/** The first time a new practice was adopted. */
	readonly change?: {
		/** When. */
		readonly date: Day
		/** What changed. */
		readonly what: string
	}
	/** The action’s measures. */
	readonly indicators: readonly Indicator[]
	/** Who keeps it going, with what, until when. */
	readonly continuity?: {
		/** Whether it is sought, settled or closed. */
		readonly state: CodeOf<'continuity_states'>
		/** How it goes on. */
		readonly mode?: CodeOf<'continuity_modes'>
		/** Who keeps it going. */
		readonly owner?: string
		/** The resources it has. */
		readonly resources?: string
		/** The act or the pact. */
		readonly agreement?: string
		/** When funds or agreement end. */
		readonly expires?: Day
		/** What was learned. */
		readonly lessons?: string
		/** When the state was recorded. */
		readonly date?: Day
		/** Free text: what is worth knowing and has no field of its own. */
		readonly notes?: string
		/** Where this comes from: a text, or text, address and day. */
		readonly sources: readonly Source[]
	}
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Existing experiences, engagement, thematic groups, proposals, actions. */
export interface ActionsFile extends Written {
	/** The good practice that was already there. */
	readonly experiences: readonly Experience[]
	/** How citizens are reached. */
	readonly strategies: readonly Strategy[]
	/** Co-design groups, where needed. */
	readonly groups: readonly Group[]
	/** From idea to design. */
	readonly proposals: readonly Proposal[]
	/** What is done, with numbers and continuity. */
	readonly actions: readonly Action[]
}

/** A decision with who carries it out. */
export interface Decision extends Written {
	/** The stable name. */
	readonly id: string
	/** What was decided. */
	readonly text: string
	/** What it is about: needs, actions, the mandate. */
	readonly about: readonly string[]
	/** Who carries it out. */
	readonly owner?: string
	/** By when. */
	readonly due?: Day
	/** When it was done. */
	readonly done?: Day
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A meeting of the group or the coordinators. */
export interface Meeting extends Written {
	/** The stable name. */
	readonly id: string
	/** When. */
	readonly date: Day
	/** What meeting it is. */
	readonly kind: CodeOf<'meeting_kinds'>
	/** What it was about. */
	readonly title?: string
	/** Whether everybody could come. */
	readonly open?: boolean
	/** Where. */
	readonly place?: string
	/** The coordinators who led it. */
	readonly led_by: readonly string[]
	/** Who was there. */
	readonly present: readonly string[]
	/** How many other people, without names. */
	readonly others?: number
	/** How many people spoke. */
	readonly spoke?: number
	/** Which of the three purposes it serves. */
	readonly purposes: readonly CodeOf<'purposes'>[]
	/** What was decided. */
	readonly decisions: readonly Decision[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** An observation or a signal, without names. */
export interface FieldNote extends Written {
	/** The stable name. */
	readonly id: string
	/** When. */
	readonly date: Day
	/** Where. */
	readonly place?: string
	/** Who wrote it. */
	readonly by?: string
	/** The theme shared by problems and resources. */
	readonly theme?: string
	/** What was seen or heard. */
	readonly text: string
	/** The needs it speaks of. */
	readonly needs: readonly string[]
	/** What came of it: a need, a tie, a proposal. */
	readonly born: readonly string[]
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Help given to a local project. */
export interface SupportAct extends Written {
	/** The stable name. */
	readonly id: string
	/** When. */
	readonly date: Day
	/** What kind of support. */
	readonly act: CodeOf<'support_acts'>
	/** Who gave it. */
	readonly by?: string
	/** The action, experience or proposal; or title and owner of somebody else’s project. */
	readonly project?: LocalProject
	/** Who was brought together (to connect: two or more). */
	readonly parties: readonly string[]
	/** Towards which service or body (to orient). */
	readonly towards?: string
	/** What was given. */
	readonly given?: {
		/** Hours of work. */
		readonly hours?: number
		/** Euros. */
		readonly money?: number
		/** Which space. */
		readonly space?: string
		/** What advice. */
		readonly advice?: string
	}
	/** What happened afterwards. */
	readonly followed_by?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** A report as it was published: the file carries its stamp. */
export interface Edition extends Written {
	/** The period that it tells of: quarter, month or year. */
	readonly period: Period
	/** The day on which it was published. */
	readonly published: Day
	/** To whom it was given. */
	readonly to?: string
	/** The commit of the data, as the report’s stamp names it. */
	readonly commit?: string
	/** Free text: what is worth knowing and has no field of its own. */
	readonly notes?: string
	/** Where this comes from: a text, or text, address and day. */
	readonly sources: readonly Source[]
}

/** Meetings and decisions, field notes, support given. */
export interface DiaryFile extends Written {
	/** Meetings and the decisions taken. */
	readonly meetings: readonly Meeting[]
	/** What is seen and heard in the neighbourhood. */
	readonly notes: readonly FieldNote[]
	/** Activate, sustain, connect, orient. */
	readonly support: readonly SupportAct[]
	/** The editions of the observatory’s report that were published. */
	readonly editions: readonly Edition[]
}
